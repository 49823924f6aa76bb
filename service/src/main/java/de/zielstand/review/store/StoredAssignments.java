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
import de.zielstand.review.Assignment;
import de.zielstand.review.Assignments;
import de.zielstand.review.Remit;
import de.zielstand.review.store.AssignmentRows.AssignmentRow;
import de.zielstand.review.store.AssignmentRows.GemeindeRow;
import de.zielstand.review.store.AssignmentRows.RecorderRow;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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
  public Map<Long, Assignment> all(Scope scope) {
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
            var own = assigned.getOrDefault(row.actsFor(), Assignment.NONE);
            remits.merge(row.acts(), own.remit(), StoredAssignments::both);
          }
          return remits;
        });
  }

  @Override
  public boolean replace(Scope scope, long person, Assignment seen, Assignment now, long by) {
    return transactions.write(
        scope,
        () -> {
          rows.lock(scope.name());
          var username = rows.username(person).orElseThrow();
          var before = assigned(scope).getOrDefault(person, Assignment.NONE);
          if (!before.equals(seen)) {
            return false;
          }
          if (!before.equals(now)) {
            write(scope, person, now);
            var change = before.owners().size() + "→" + now.owners().size();
            audit.add(scope, Action.ASSIGNMENT_CHANGED, by, username, change + gemeinde(now));
          }
          return true;
        });
  }

  private void write(Scope scope, long person, Assignment assignment) {
    rows.clear(scope.name(), person);
    assignment
        .owners()
        .forEach(owner ->
            rows.add(
                scope.name(),
                person,
                owner.concept().map(Code::value).orElse(""),
                owner.type(),
                owner.code().value()));
    rows.clearGemeinde(scope.name(), person);
    assignment.gemeinde().ifPresent(name -> rows.addGemeinde(scope.name(), person, name));
  }

  private static String gemeinde(Assignment assignment) {
    return assignment.gemeinde().map(name -> ", " + name).orElse("");
  }

  private Map<Long, Assignment> assigned(Scope scope) {
    var owners =
        rows.all(scope.name()).stream()
            .collect(groupingBy(AssignmentRow::person, mapping(StoredAssignments::owner, toSet())));
    Map<Long, Assignment> assigned = new HashMap<>();
    owners.forEach(
        (person, theirs) -> assigned.put(person, new Assignment(theirs, Optional.empty())));
    for (GemeindeRow row : rows.gemeinden(scope.name())) {
      assigned.put(
          row.person(),
          new Assignment(owners.getOrDefault(row.person(), Set.of()), Optional.of(row.gemeinde())));
    }
    return assigned;
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
    boolean isAll = one instanceof Remit.Everything || other instanceof Remit.Everything;
    return isAll ? new Remit.Everything() : new Remit.Both(one, other);
  }
}
