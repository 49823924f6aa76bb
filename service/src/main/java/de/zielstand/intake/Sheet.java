package de.zielstand.intake;

import de.zielstand.attainment.Status;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.evaluation.MunicipalityEvaluation;
import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.plausibility.Doubt;
import de.zielstand.review.Lock;
import de.zielstand.review.Submission;
import de.zielstand.review.SubmissionKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sheet of a measure and period: every figure that is asked for, with what stood there before.
 *
 * @param standings where the target of each indicator that has a figure would stand with it
 * @param lock why it cannot simply be changed, if so
 */
public record Sheet(
    Submission submission,
    Optional<Lock> lock,
    List<Row> rows,
    Readiness readiness,
    Map<String, Status> standings) {
  public Sheet {
    rows = List.copyOf(rows);
    standings = Map.copyOf(standings);
  }

  /**
   * One figure.
   *
   * @param number of the newest revision, 0 where there is none
   * @param sum what its Gemeinden come to, of the whole of a Kreis
   * @param approved what was approved last, where something else stands now
   * @param counted what tools counted, where something else or nothing stands
   */
  public record Row(
      HeldIndicator held,
      FigureKey key,
      int number,
      Optional<Revision> current,
      Optional<GemeindeSum> sum,
      Optional<Content> previous,
      Optional<Content> yearBefore,
      Optional<Revision> approved,
      Optional<Revision> counted,
      List<Doubt> doubts) {
    public Indicator indicator() {
      return held.indicator();
    }

    /** As it counts: entered, or else what its Gemeinden come to. */
    public Optional<Content> content() {
      return current.map(Revision::content).or(() -> sum.map(GemeindeSum::content));
    }

    /** What tools counted, as it is typed. */
    public Optional<String> countedNumber() {
      return counted
          .map(Revision::content)
          .filter(Content.Value.class::isInstance)
          .map(Content.Value.class::cast)
          .map(value -> value.amount().asNumber())
          .map(BigDecimal::toPlainString);
    }

    /** Whether it is a part of the figure above it. */
    public boolean isPart() {
      return !key.breakdown().isEmpty();
    }

    /** What names it in forms. */
    public String name() {
      return held.address() + "|" + key.breakdown();
    }
  }

  public static Sheet of(Intake intake, SubmissionKey key) {
    Submission submission = intake.ledger().of(key);
    Map<FigureKey, Revision> entered = intake.ledger().entered();
    Map<FigureKey, Revision> known = intake.ledger().known();
    Map<FigureKey, Revision> approved = submission.approved();
    Readiness readiness = Readiness.of(intake.catalogue(), intake.ledger(), key);
    List<Row> rows = new ArrayList<>();
    for (HeldIndicator held : Readiness.asked(intake.catalogue(), key)) {
      for (String part : parts(held, key, submission)) {
        FigureKey figure =
            new FigureKey(held.concept(), held.indicator().code(), key.period(), part);
        Optional<Revision> current = Optional.ofNullable(entered.get(figure));
        rows.add(
            new Row(
                held,
                figure,
                submission.newestNumber(figure),
                current,
                sum(held, figure, entered),
                at(key.period().previous(), held, figure, known),
                at(key.period().samePeriodLastYear(), held, figure, known),
                Optional.ofNullable(approved.get(figure))
                    .filter(one -> !current.equals(Optional.of(one))),
                Optional.ofNullable(intake.ledger().counted().get(figure))
                    .filter(one ->
                        current.filter(now -> now.content().equals(one.content())).isEmpty()),
                readiness.doubts().stream().filter(doubt -> doubt.key().equals(figure)).toList()));
      }
    }
    return new Sheet(
        submission,
        Lock.of(submission, intake.rules().closes(key.period().lastDay()), intake.today()),
        rows,
        readiness,
        standings(intake, key, rows));
  }

  private static Map<String, Status> standings(Intake intake, SubmissionKey key, List<Row> rows) {
    Set<String> filled = new HashSet<>();
    rows.stream()
        .filter(row -> row.current().isPresent())
        .forEach(row -> filled.add(row.held().address()));
    Map<String, Status> standings = new HashMap<>();
    MunicipalityEvaluation.of(
            intake.catalogue(),
            intake.ledger().known().values(),
            key.period().lastDay(),
            intake.rules().thresholds(),
            key.owner())
        .stream()
        .filter(one -> filled.contains(one.held().address()))
        .forEach(one -> standings.put(one.held().address(), one.attainment().status()));
    return standings;
  }

  public SubmissionKey key() {
    return submission.key();
  }

  /** The columns that any row needs. */
  public Set<Cell> columns() {
    Set<Cell> cells = EnumSet.noneOf(Cell.class);
    rows.forEach(row -> cells.addAll(Cell.askedFor(row.indicator().kind())));
    cells.removeIf(Cell::isBelowValue);
    return cells;
  }

  public Optional<Row> row(String name) {
    return rows.stream().filter(row -> row.name().equals(name)).findFirst();
  }

  /** Known parts in their order, then whatever else somebody entered. */
  private static List<String> parts(HeldIndicator held, SubmissionKey key, Submission submission) {
    List<String> parts = new ArrayList<>(Parts.of(held.indicator()));
    Set<String> more = new TreeSet<>();
    submission.current().keySet().stream()
        .filter(one -> one.indicator().equals(held.indicator().code()))
        .filter(one -> one.concept().equals(held.concept()))
        .filter(one -> one.period().equals(key.period()))
        .map(FigureKey::breakdown)
        .filter(part -> !parts.contains(part))
        .forEach(more::add);
    parts.addAll(more);
    return parts;
  }

  private static Optional<Content> at(
      Optional<Period> period,
      HeldIndicator held,
      FigureKey figure,
      Map<FigureKey, Revision> known) {
    return period
        .map(before ->
            new FigureKey(figure.concept(), figure.indicator(), before, figure.breakdown()))
        .flatMap(before ->
            content(known, before).or(() -> sum(held, before, known).map(GemeindeSum::content)));
  }

  private static Optional<GemeindeSum> sum(
      HeldIndicator held, FigureKey figure, Map<FigureKey, Revision> known) {
    return figure.breakdown().isEmpty()
        ? GemeindeSum.of(held.indicator(), part -> content(known, figure.of(part)).orElse(null))
        : Optional.empty();
  }

  private static Optional<Content> content(Map<FigureKey, Revision> known, FigureKey key) {
    return Optional.ofNullable(known.get(key)).map(Revision::content);
  }
}
