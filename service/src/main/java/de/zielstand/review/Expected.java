package de.zielstand.review;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A submission that is owed: for each owner of indicators one in each period of their rhythm, and
 * several series of them where the rhythms differ. Events are not foreseen, so they never are.
 *
 * @param holder the owner itself
 * @param asked the indicators whose figures belong to it
 */
public record Expected(SubmissionKey key, Element holder, List<Indicator> asked) {
  public Expected {
    asked = List.copyOf(asked);
  }

  /** Those whose period has begun by today, in the order of the catalogue and of time. */
  public static List<Expected> begun(Catalogue catalogue, Ledger ledger, LocalDate today) {
    return foreseen(catalogue, ledger, today, today);
  }

  /**
   * Those whose period begins by a day that may lie ahead. Position papers count nowhere, but what
   * they measure is asked for like the rest, or there would be nothing to show.
   */
  public static List<Expected> foreseen(
      Catalogue catalogue, Ledger ledger, LocalDate today, LocalDate until) {
    Map<Owner, List<HeldIndicator>> byOwner = new LinkedHashMap<>();
    for (HeldIndicator held : catalogue.indicators()) {
      byOwner.computeIfAbsent(held.owner(), _ -> new ArrayList<>()).add(held);
    }
    LocalDate earliest = earliest(ledger, today);
    List<Revision> milestones = milestones(ledger);
    List<Expected> all = new ArrayList<>();
    byOwner.forEach((owner, held) ->
        ReportingWindow.of(
                owner.concept().flatMap(catalogue::concept), held.getFirst().holder(), earliest)
            .ifPresent(window -> {
              for (PeriodKind rhythm : rhythms(held)) {
                LocalDate last = window.lastDayUntil(until);
                catalogue.calendar().touching(rhythm, window.firstDay(), last).stream()
                    // One that only ends then belongs to a year before the first figures.
                    .filter(period -> period.reportingYear() >= earliest.getYear())
                    .flatMap(period -> expected(owner, held, period, milestones).stream())
                    .forEach(all::add);
              }
            }));
    return List.copyOf(all);
  }

  /**
   * From when on figures can be owed: the year of the first ones that were handed in, at the latest
   * last year. A concept may be older than the use of the service, and nobody is late with figures
   * that were never asked for.
   */
  private static LocalDate earliest(Ledger ledger, LocalDate today) {
    int lastYear = today.getYear() - 1;
    int first =
        ledger.submissions().keySet().stream()
            .mapToInt(key -> key.period().firstDay().getYear())
            .min()
            .orElse(lastYear);
    return LocalDate.of(Math.min(first, lastYear), 1, 1);
  }

  private static TreeSet<PeriodKind> rhythms(List<HeldIndicator> held) {
    TreeSet<PeriodKind> rhythms = new TreeSet<>();
    held.stream()
        .map(one -> one.indicator().rhythm())
        .filter(PeriodKind::isCalendar)
        .forEach(rhythms::add);
    return rhythms;
  }

  private static Optional<Expected> expected(
      Owner owner, List<HeldIndicator> held, Period period, List<Revision> milestones) {
    List<Indicator> asked =
        held.stream()
            .filter(one -> one.indicator().rhythm() == period.kind())
            .filter(one -> !isDoneBefore(one, period, milestones))
            .map(HeldIndicator::indicator)
            .toList();
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Expected(new SubmissionKey(owner, period), held.getFirst().holder(), asked));
  }

  /** What is done stays done: a milestone is not asked for again once that is approved. */
  private static boolean isDoneBefore(
      HeldIndicator held, Period period, List<Revision> milestones) {
    return milestones.stream()
        .filter(one -> one.key().indicator().equals(held.indicator().code()))
        .filter(one -> one.key().concept().equals(held.concept()))
        .filter(one -> one.key().period().lastDay().isBefore(period.firstDay()))
        .max(Comparator.comparing((Revision one) -> one.key().period()))
        .filter(Expected::saysDone)
        .isPresent();
  }

  private static List<Revision> milestones(Ledger ledger) {
    return ledger.approved().values().stream()
        .filter(one ->
            one.content() instanceof Content.Value(Amount.Milestone _, var _)
                && one.key().breakdown().isEmpty())
        .toList();
  }

  private static boolean saysDone(Revision revision) {
    return revision.content() instanceof Content.Value(Amount.Milestone milestone, var _)
        && (milestone.doneOn() != null
            || (milestone.stepsTotal() > 0 && milestone.stepsDone() == milestone.stepsTotal()));
  }
}
