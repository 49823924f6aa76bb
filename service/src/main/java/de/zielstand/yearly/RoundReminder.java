package de.zielstand.yearly;

import de.zielstand.element.Owner;
import de.zielstand.municipality.HouseRules;
import de.zielstand.page.Wording;
import de.zielstand.review.Deadline;
import de.zielstand.review.Remit;
import de.zielstand.review.Rung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * That measures of somebody have not answered in a round yet, in numbers only.
 *
 * @param rung on which it is sent; whoever was told on it is not told again
 */
public record RoundReminder(long person, int year, LocalDate due, Rung rung, int missing) {
  /**
   * For those to whom a measure that has not answered is assigned; where it is nobody's own, for
   * those who answer for all. Nothing while the deadline is far off or long past.
   */
  public static List<RoundReminder> all(
      Round round, Roll roll, Map<Long, Remit> remits, HouseRules rules, LocalDate today) {
    Rung rung = deadline(round, rules).rung(today);
    if (!reminds(rung)) {
      return List.of();
    }
    Map<Long, Integer> missing = new TreeMap<>();
    for (Roll.Entry entry : roll.entries()) {
      if (entry.account().isEmpty()) {
        Owner owner = Owner.of(Optional.of(entry.concept().code()), entry.measure());
        answering(owner, remits).forEach(person -> missing.merge(person, 1, Integer::sum));
      }
    }
    List<RoundReminder> all = new ArrayList<>();
    missing.forEach((person, count) ->
        all.add(new RoundReminder(person, round.year(), round.due(), rung, count)));
    return List.copyOf(all);
  }

  /** By the rules for figures, with the day that was set for the round. */
  private static Deadline deadline(Round round, HouseRules rules) {
    LocalDate due = round.due();
    LocalDate opened = LocalDate.ofInstant(round.openedAt(), Wording.ZONE);
    LocalDate opens = opened.isAfter(due) ? due : opened;
    LocalDate reminds = due.minusDays(rules.reminderDays());
    return new Deadline(
        opens, reminds.isBefore(opens) ? opens : reminds, due, due.plusDays(rules.graceDays()));
  }

  private static List<Long> answering(Owner owner, Map<Long, Remit> remits) {
    List<Long> own = new ArrayList<>();
    List<Long> everybodys = new ArrayList<>();
    remits.forEach((person, remit) -> {
      if (isAssigned(remit, owner)) {
        own.add(person);
      } else if (remit.answersFor(owner)) {
        everybodys.add(person);
      }
    });
    return own.isEmpty() ? everybodys : own;
  }

  private static boolean isAssigned(Remit remit, Owner owner) {
    return switch (remit) {
      case Remit.Only only -> only.answersFor(owner);
      case Remit.Both both -> isAssigned(both.one(), owner) || isAssigned(both.other(), owner);
      case Remit.Everything _, Remit.OfGemeinde _ -> false;
    };
  }

  private static boolean reminds(Rung rung) {
    return switch (rung) {
      case REMINDER, DUE, LATE -> true;
      case NOT_YET, OPENED, CLOSED -> false;
    };
  }
}
