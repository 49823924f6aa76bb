package de.zielstand.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.review.Ledger;
import de.zielstand.review.Stage;
import de.zielstand.review.Step;
import de.zielstand.review.SubmissionKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Written POOL =
      Written.indicator(
          "kind: STOCK, rhythm: QUARTER, breaks: [{from: 2018-Q3, reason: anders gezählt}]");
  private static final Period FIRST = Period.quarter(2018, 1);

  /** Minutes after eight. */
  private static Instant at(int minute) {
    return Written.RECORDED.plusSeconds(60L * minute);
  }

  private static Revision version(String period, String part, int number, int minute) {
    Revision plain =
        Written.revision(
            POOL.held(),
            period,
            part,
            new Content.Value(new Amount.Count(10L * number), Quality.MEASURED));
    return new Revision(
        plain.key(),
        plain.owner(),
        number,
        at(minute),
        plain.by(),
        plain.origin(),
        plain.reason(),
        plain.content(),
        plain.remark());
  }

  private static Step step(int number, Step.Kind kind, int minute) {
    return new Step(number, at(minute), Optional.empty(), kind, Optional.empty(), Optional.empty());
  }

  private static Ledger ledger(List<Step> steps, Revision... revisions) {
    return Ledger.of(
        Map.of(new SubmissionKey(POOL.held().owner(), FIRST), steps), List.of(revisions));
  }

  private static History.Entry first(History history, String part) {
    return Objects.requireNonNull(history.periods().getLast().entries().get(part));
  }

  private static List<Integer> numbers(History.Entry entry) {
    List<Integer> numbers = new ArrayList<>();
    entry.versions().forEach(version -> numbers.add(version.number()));
    return numbers;
  }

  private static final List<Step> TWICE =
      List.of(
          step(1, Step.Kind.SUBMITTED, 3),
          step(2, Step.Kind.APPROVED, 4),
          step(3, Step.Kind.SUBMITTED, 7),
          step(4, Step.Kind.APPROVED, 8));

  private static final Ledger CORRECTED =
      ledger(
          TWICE,
          version("2018-Q1", "", 1, 1),
          version("2018-Q1", "", 2, 2),
          version("2018-Q1", "", 3, 5),
          version("2018-Q1", "", 4, 6),
          version("2018-Q1", "", 5, 9));

  @Test
  void tellsEveryVersionTheNewestFirst() {
    History history = History.of(POOL.held(), CORRECTED, FigureState.ENTERED, true);
    History.Entry entry = first(history, "");
    assertThat(numbers(entry)).containsExactly(5, 4, 3, 2, 1);
    assertThat(entry.shown().map(Revision::number)).contains(5);
    assertThat(entry.stage()).isEqualTo(Stage.DRAFT);
  }

  @Test
  void tellsWhoOnlyReadsWhatEachApprovalMadeKnown() {
    History history = History.of(POOL.held(), CORRECTED, FigureState.APPROVED, false);
    History.Entry entry = first(history, "");
    assertThat(numbers(entry)).containsExactly(4, 2);
    assertThat(entry.shown().map(Revision::number)).contains(4);
    assertThat(entry.stage()).isEqualTo(Stage.APPROVED);
  }

  @Test
  void tellsWhoOnlyReadsNothingOfADraft() {
    Ledger drafts = ledger(List.of(), version("2018-Q1", "", 1, 1));
    assertThat(History.of(POOL.held(), drafts, FigureState.APPROVED, false).periods()).isEmpty();
    History staff = History.of(POOL.held(), drafts, FigureState.APPROVED, true);
    assertThat(first(staff, "").shown()).isEmpty();
  }

  @Test
  void fillsGapsAndMarksBreaks() {
    Ledger gap = ledger(List.of(), version("2018-Q1", "", 1, 1), version("2018-Q4", "", 1, 1));
    List<History.Row> rows = History.of(POOL.held(), gap, FigureState.ENTERED, true).periods();
    assertThat(rows)
        .extracting(row -> row.period().code())
        .containsExactly("2018-Q4", "2018-Q3", "2018-Q2", "2018-Q1");
    assertThat(rows)
        .extracting(row -> row.begins().isPresent())
        .containsExactly(false, true, false, false);
    assertThat(rows.get(1).entries()).isEmpty();
  }

  @Test
  void namesTheWholeBeforeItsParts() {
    Ledger parts =
        ledger(
            List.of(),
            version("2018-Q1", "geschlecht=w", 1, 1),
            version("2018-Q1", "", 1, 1),
            version("2018-Q1", "geschlecht=m", 1, 1));
    assertThat(History.of(POOL.held(), parts, FigureState.ENTERED, true).parts())
        .containsExactly("", "geschlecht=m", "geschlecht=w");
  }
}
