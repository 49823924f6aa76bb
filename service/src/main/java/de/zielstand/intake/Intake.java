package de.zielstand.intake;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.figure.DecimalSign;
import de.zielstand.figure.FieldProblem;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.intake.RowProblem.Code;
import de.zielstand.municipality.HouseRules;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.review.Ledger;
import de.zielstand.review.Lock;
import de.zielstand.review.Remit;
import de.zielstand.review.Submission;
import de.zielstand.review.SubmissionKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows held against the catalogue and what is already there. Nothing is saved here; what comes out
 * can be saved as a whole or not at all.
 *
 * @param rules say until when a period's figures are taken
 * @param today the municipality's day
 * @param remit what the one who brings the rows may enter
 * @param latest periods that begin later have not begun
 */
public record Intake(
    Catalogue catalogue,
    Ledger ledger,
    HouseRules rules,
    Remit remit,
    LocalDate today,
    LocalDate latest) {

  /** The same after something of one submission was saved. */
  public Intake with(Submission newer) {
    return new Intake(catalogue, ledger.with(newer), rules, remit, today, latest);
  }

  public Judged judge(List<SheetRow> rows, DecimalSign usual) {
    Reading reading = new Reading(new Indicators(catalogue), usual);
    rows.forEach(reading::read);
    return new Judged(
        reading.changes, reading.lines, reading.touched, reading.unchanged, reading.problems);
  }

  /** What is known after some of the rows. */
  private final class Reading {
    private final Indicators indicators;
    private final DecimalSign usual;
    private final Map<FigureKey, Revision> current = ledger.entered();
    private final Set<FigureKey> seen = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Set<SubmissionKey> touched = new LinkedHashSet<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int unchanged;

    Reading(Indicators indicators, DecimalSign usual) {
      this.indicators = indicators;
      this.usual = usual;
    }

    void read(SheetRow row) {
      List<HeldIndicator> named = indicators.named(row.indicator());
      if (named.size() != 1) {
        problems.add(
            RowProblem.of(
                row,
                "indicator",
                named.isEmpty() ? Code.UNKNOWN_INDICATOR : Code.AMBIGUOUS_INDICATOR,
                row.indicator(),
                String.join(", ", named.stream().map(HeldIndicator::address).toList())));
        return;
      }
      HeldIndicator held = named.getFirst();
      if (!remit.covers(held.owner())) {
        problems.add(RowProblem.of(row, "indicator", Code.NOT_YOURS));
        return;
      }
      Optional<FigureKey> key = key(row, held);
      if (key.isEmpty()) {
        return;
      }
      if (!remit.covers(held.owner(), key.get().breakdown())) {
        problems.add(RowProblem.of(row, "breakdown", Code.NOT_YOUR_GEMEINDE));
        return;
      }
      if (!seen.add(key.get())) {
        problems.add(RowProblem.of(row, "indicator", Code.DUPLICATE_ROW));
        return;
      }
      try {
        new FigureReader(held.indicator(), usual)
            .read(row.figure())
            .ifPresentOrElse(
                content -> weigh(row, held, key.get(), content), () -> clear(row, held, key.get()));
      } catch (FieldProblem problem) {
        problems.add(RowProblem.of(row, problem));
      }
    }

    private Optional<FigureKey> key(SheetRow row, HeldIndicator held) {
      Optional<Period> period = Period.parse(row.period().strip());
      Optional<String> part = Parts.canonical(held.indicator(), row.breakdown());
      if (period.isEmpty()) {
        problems.add(RowProblem.of(row, "period", Code.UNKNOWN_PERIOD, row.period()));
      } else if (period.get().kind() != held.indicator().rhythm()) {
        problems.add(
            RowProblem.of(
                row, "period", Code.PERIOD_DOES_NOT_FIT, row.period(), held.indicator().rhythm()));
      } else if (period.get().firstDay().isAfter(latest)) {
        problems.add(RowProblem.of(row, "period", Code.PERIOD_NOT_BEGUN, row.period()));
      } else if (part.isEmpty()) {
        problems.add(RowProblem.of(row, "breakdown", Code.UNKNOWN_BREAKDOWN, row.breakdown()));
      } else {
        return Optional.of(
            new FigureKey(held.concept(), held.indicator().code(), period.get(), part.get()));
      }
      return Optional.empty();
    }

    private void clear(SheetRow row, HeldIndicator held, FigureKey key) {
      if (!row.manner().clears()) {
        problems.add(RowProblem.of(row, "value", Code.NOTHING_ENTERED));
      } else if (current.containsKey(key)) {
        weigh(row, held, key, new Content.Withdrawn());
      } else {
        unchanged++;
      }
    }

    private void weigh(SheetRow row, HeldIndicator held, FigureKey key, Content content) {
      if (held.indicator().kind() == IndicatorKind.JUDGEMENT
          && content instanceof Content.Value
          && row.figure().note().isEmpty()) {
        problems.add(RowProblem.of(row, "note", Code.NOTE_MISSING));
        return;
      }
      Optional<Revision> before = Optional.ofNullable(current.get(key));
      Remark remark =
          Remark.of(
              row.figure().note(), row.manner().beside().or(() -> before.map(Revision::remark)));
      if (before.isPresent()
          && before.get().content().equals(content)
          && before.get().remark().equals(remark)) {
        unchanged++;
        return;
      }
      SubmissionKey owner = new SubmissionKey(held.owner(), key.period());
      Submission submission = ledger.of(owner);
      int newest = submission.newestNumber(key);
      if (row.manner().seen().filter(seen -> seen != newest).isPresent()) {
        problems.add(RowProblem.of(row, "value", Code.CHANGED_MEANWHILE));
        return;
      }
      Optional<Code> locked =
          row.manner().takesOver()
              ? closedToTakeover(row, submission, newest)
              : locked(row, submission);
      if (locked.isPresent()) {
        problems.add(RowProblem.of(row, "period", locked.get()));
        return;
      }
      touched.add(owner);
      lines.add(row.line());
      changes.add(
          new Change(
              key,
              newest,
              content,
              remark,
              Optional.of(row.reason().strip()).filter(reason -> !reason.isEmpty())));
    }
  }

  private Optional<Code> locked(SheetRow row, Submission submission) {
    return Lock.of(submission, rules.closes(submission.key().period().lastDay()), today)
        .filter(lock -> lock != Lock.APPROVED || row.reason().isBlank())
        .map(Intake::code);
  }

  /** What somebody entered and nobody approved must not become approved beside it. */
  private static Optional<Code> closedToTakeover(SheetRow row, Submission submission, int newest) {
    return switch (submission.stage()) {
      case SUBMITTED -> Optional.of(Code.LOCKED_SUBMITTED);
      case DRAFT, RETURNED ->
          submission.isChangedSinceApproval() ? Optional.of(Code.LOCKED_DRAFT) : Optional.empty();
      case APPROVED, OPEN ->
          newest > 0 && row.reason().isBlank()
              ? Optional.of(Code.LOCKED_APPROVED)
              : Optional.empty();
    };
  }

  static Code code(Lock lock) {
    return switch (lock) {
      case SUBMITTED -> Code.LOCKED_SUBMITTED;
      case APPROVED -> Code.LOCKED_APPROVED;
      case CLOSED -> Code.LOCKED_CLOSED;
    };
  }
}
