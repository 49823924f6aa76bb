package de.zielstand.review;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Located;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.indicator.Indicator;
import de.zielstand.municipality.HouseRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A submission and what is to be done about it on a day: one that is owed, or one that somebody
 * began although it is not, as for an event.
 *
 * @param title of what it is handed in for; its code where the catalogue no longer has it
 * @param asked the indicators that are owed
 * @param until the last day of a reopening that still holds
 */
public record Duty(
    SubmissionKey key,
    String title,
    List<Indicator> asked,
    Stage stage,
    DutyState state,
    Deadline deadline,
    Optional<LocalDate> until) {
  private static final Comparator<Duty> URGENT_FIRST =
      Comparator.comparing((Duty duty) -> !duty.isUrgent())
          .thenComparing(Duty::dueOn)
          .thenComparing(Duty::state)
          .thenComparing(duty -> duty.key().period())
          .thenComparing(Duty::title)
          .thenComparing(duty -> duty.key().owner().code())
          .thenComparing(duty -> duty.key().owner().concept().map(Code::value).orElse(""));

  public Duty {
    asked = List.copyOf(asked);
  }

  /** All of a municipality on a day; what somebody waits for first, then by deadline. */
  public static List<Duty> all(
      Catalogue catalogue, Ledger ledger, HouseRules rules, LocalDate today) {
    List<Duty> all = new ArrayList<>();
    Set<SubmissionKey> owed = new HashSet<>();
    for (Expected one : Expected.begun(catalogue, ledger, today)) {
      owed.add(one.key());
      all.add(of(ledger.of(one.key()), one.holder().title(), one.asked(), rules, today));
    }
    ledger.submissions().values().stream()
        .filter(one -> one.stage() != Stage.OPEN && !owed.contains(one.key()))
        .map(one -> of(one, titleIn(catalogue, one.key()), List.of(), rules, today))
        .forEach(all::add);
    all.sort(URGENT_FIRST);
    return List.copyOf(all);
  }

  /** The day by which somebody has to do something. */
  public LocalDate dueOn() {
    return until.orElse(deadline.due());
  }

  public boolean isUrgent() {
    return state == DutyState.LATE || state == DutyState.RETURNED;
  }

  private static Duty of(
      Submission submission,
      String title,
      List<Indicator> asked,
      HouseRules rules,
      LocalDate today) {
    Deadline deadline = Deadline.of(submission.key().period(), rules);
    Stage stage = submission.stage();
    Optional<LocalDate> until =
        submission.steps().reversed().stream()
            .findFirst()
            .flatMap(Step::until)
            .filter(day -> !today.isAfter(day));
    boolean reopened = until.isPresent() || submission.approvedAt().isPresent();
    DutyState state = DutyState.of(stage, reopened, deadline.rung(today));
    return new Duty(submission.key(), title, asked, stage, state, deadline, until);
  }

  private static String titleIn(Catalogue catalogue, SubmissionKey key) {
    return Located.of(catalogue, key.owner().concept(), key.owner().code())
        .map(Located::element)
        .map(Element::title)
        .orElse(key.owner().code().value());
  }
}
