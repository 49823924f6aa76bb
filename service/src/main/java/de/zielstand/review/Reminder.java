package de.zielstand.review;

import de.zielstand.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * That somebody still owes figures, in numbers only.
 *
 * @param causes what it is sent for; whoever was told all of them is not told again
 * @param dueBy the first deadline of those that can still be in time
 */
public record Reminder(
    long person, Set<Cause> causes, int due, Optional<LocalDate> dueBy, int late) {
  public Reminder {
    causes = Set.copyOf(causes);
  }

  /** A period that has come to a rung. */
  public record Cause(Period period, Rung rung) {}

  /** For each who has something to hand in that has come to a rung on which people are reminded. */
  public static List<Reminder> all(List<Duty> duties, Map<Long, Remit> remits, LocalDate today) {
    List<Duty> open =
        duties.stream()
            .filter(duty -> duty.state() == DutyState.DUE || duty.state() == DutyState.LATE)
            .filter(duty -> reminds(duty.deadline().rung(today)))
            .toList();
    List<Reminder> all = new ArrayList<>();
    new TreeMap<>(remits)
        .forEach((person, remit) -> {
          List<Duty> own = open.stream().filter(duty -> remit.covers(duty.key().owner())).toList();
          if (!own.isEmpty()) {
            all.add(of(person, own, today));
          }
        });
    return all;
  }

  private static Reminder of(long person, List<Duty> own, LocalDate today) {
    List<Duty> due = own.stream().filter(duty -> duty.state() == DutyState.DUE).toList();
    return new Reminder(
        person,
        own.stream()
            .map(duty -> new Cause(duty.key().period(), duty.deadline().rung(today)))
            .collect(Collectors.toSet()),
        due.size(),
        due.stream().map(Duty::dueOn).min(LocalDate::compareTo),
        own.size() - due.size());
  }

  private static boolean reminds(Rung rung) {
    return switch (rung) {
      case REMINDER, DUE, LATE -> true;
      case NOT_YET, OPENED, CLOSED -> false;
    };
  }
}
