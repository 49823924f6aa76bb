package de.zielstand.access;

import de.zielstand.access.Person.State;
import de.zielstand.access.Substitutions.Substitution;
import de.zielstand.access.Substitutions.Wish;
import de.zielstand.page.Problem.Place;
import de.zielstand.permission.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody may stand in for somebody.
 *
 * @param people all of the municipality
 * @param existing what has been arranged already
 */
public record SubstitutionCheck(List<Person> people, List<Substitution> existing, LocalDate today) {
  /** The duties that must not wait for somebody to come back. */
  private static final Set<Role> COVERED = EnumSet.of(Role.RECORDER, Role.APPROVER);

  public SubstitutionCheck {
    people = List.copyOf(people);
    existing = List.copyOf(existing);
  }

  /** For whom somebody can stand in. */
  public List<Person> absentees() {
    return people.stream().filter(SubstitutionCheck::hasCoveredDuty).toList();
  }

  /** Who can stand in for others. */
  public List<Person> standIns() {
    return people.stream().filter(person -> person.state() != State.DISABLED).toList();
  }

  /** Everything that is wrong, field by field; what is missing altogether included. */
  public List<Place> problems(
      Optional<Long> absent,
      Optional<Long> standsIn,
      Optional<LocalDate> firstDay,
      Optional<LocalDate> lastDay) {
    var problems = new ArrayList<Place>();
    if (absent.filter(id -> isAmong(absentees(), id)).isEmpty()) {
      problems.add(problem("absent"));
    }
    if (standsIn.filter(id -> isAmong(standIns(), id)).isEmpty()) {
      problems.add(problem("stands-in"));
    } else if (standsIn.equals(absent)) {
      problems.add(Place.field("stands-in", "SAME_PERSON", "access.problem.same-person"));
    }
    if (firstDay.isEmpty()) {
      problems.add(problem("first-day"));
    }
    if (lastDay.isEmpty()) {
      problems.add(problem("last-day"));
    } else if (lastDay.get().isBefore(firstDay.orElse(LocalDate.MIN))) {
      problems.add(Place.field("last-day", "BEFORE_FIRST", "access.problem.before-first-day"));
    } else if (lastDay.get().isBefore(today)) {
      problems.add(Place.field("last-day", "OVER", "access.problem.already-over"));
    }
    if (problems.isEmpty()
        && overlaps(
            new Wish(
                absent.orElseThrow(),
                standsIn.orElseThrow(),
                firstDay.orElseThrow(),
                lastDay.orElseThrow()))) {
      problems.add(Place.field("first-day", "OVERLAP", "access.problem.overlap"));
    }
    return problems;
  }

  /** The same two people on a day that is already covered. */
  private boolean overlaps(Wish wish) {
    return existing.stream()
        .anyMatch(known ->
            known.absent().id() == wish.absent()
                && known.standsIn().id() == wish.standsIn()
                && !wish.lastDay().isBefore(known.firstDay())
                && !wish.firstDay().isAfter(known.lastDay()));
  }

  private static boolean hasCoveredDuty(Person person) {
    return person.state() != State.DISABLED && person.roles().stream().anyMatch(COVERED::contains);
  }

  private static boolean isAmong(List<Person> people, long id) {
    return people.stream().anyMatch(person -> person.id() == id);
  }

  private static Place problem(String field) {
    return Place.field(field, "MISSING", "access.problem.substitution." + field);
  }
}
