package de.zielstand.review.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.page.Wording;
import de.zielstand.review.Assignments;
import de.zielstand.review.Remit;
import de.zielstand.review.store.AssignmentRows.AssignmentRow;
import de.zielstand.review.store.AssignmentRows.RecorderRow;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

@Singleton
final class StoredAssignments implements Assignments {
  private final Transactions transactions;
  private final AssignmentRows rows;
  private final AuditLog audit;

  StoredAssignments(Transactions transactions, AssignmentRows rows, AuditLog audit) {
    this.transactions = transactions;
    this.rows = rows;
    this.audit = audit;
  }

  @Override
  public Map<Long, Set<Owner>> all(Scope scope) {
    return transactions.read(scope, () -> assigned(scope));
  }

  @Override
  public Map<Long, Remit> remits(Scope scope) {
    var today = LocalDate.now(Wording.ZONE);
    return transactions.read(
        scope,
        () -> {
          var assigned = assigned(scope);
          Map<Long, Remit> remits = new HashMap<>();
          for (RecorderRow row : rows.recorders(scope.name(), today)) {
            var own = assigned.get(row.actsFor());
            Remit remit = own == null ? new Remit.Everything() : new Remit.Only(own);
            remits.merge(row.acts(), remit, StoredAssignments::both);
          }
          return remits;
        });
  }

  @Override
  public boolean replace(Scope scope, long person, Set<Owner> seen, Set<Owner> owners, long by) {
    return transactions.write(
        scope,
        () -> {
          rows.lock(scope.name());
          var username = rows.username(person).orElseThrow();
          var before = assigned(scope).getOrDefault(person, Set.of());
          if (!before.equals(seen)) {
            return false;
          }
          if (!before.equals(owners)) {
            rows.clear(scope.name(), person);
            owners.forEach(owner ->
                rows.add(
                    scope.name(),
                    person,
                    owner.concept().map(Code::value).orElse(""),
                    owner.type(),
                    owner.code().value()));
            var change = before.size() + "→" + owners.size();
            audit.add(scope, Action.ASSIGNMENT_CHANGED, by, username, change);
          }
          return true;
        });
  }

  private Map<Long, Set<Owner>> assigned(Scope scope) {
    return rows.all(scope.name()).stream()
        .collect(groupingBy(AssignmentRow::person, mapping(StoredAssignments::owner, toSet())));
  }

  private static Owner owner(AssignmentRow row) {
    return new Owner(Code.parse(row.concept()), row.ownerType(), new Code(row.owner()));
  }

  private static Remit both(Remit one, Remit other) {
    if (one instanceof Remit.Only(var some) && other instanceof Remit.Only(var more)) {
      Set<Owner> all = new HashSet<>(some);
      all.addAll(more);
      return new Remit.Only(all);
    }
    return new Remit.Everything();
  }
}
