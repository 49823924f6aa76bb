package de.zielstand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.zielstand.catalogue.format.Samples;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.period.Period;
import de.zielstand.review.Step;
import de.zielstand.review.SubmissionKey;
import de.zielstand.review.Submissions.Move;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSheetTest {
  private static final String HEADING =
      "kommune;konzept;indikator;periode;gliederung;wert;qualitaet;bemerkung;meldestand\n";
  private static final Optional<Code> CONCEPT = Optional.of(new Code("KR-2018"));
  private static final SubmissionKey POOL =
      new SubmissionKey(new Owner(CONCEPT, "Measure", new Code("M02")), Period.quarter(2018, 1));

  @Test
  void readsFigures() {
    var sheet = sheet("05114000;KR-2018;M02-I1;2018-Q1;;31;circa;Neu gezählt;draft\n");
    assertThat(sheet.moves()).isEmpty();
    assertThat(sheet.changes())
        .containsExactly(
            new Change(
                new FigureKey(CONCEPT, new Code("M02-I1"), POOL.period(), ""),
                0,
                new Content.Value(new Amount.Count(31), Quality.CIRCA),
                Remark.note("Neu gezählt"),
                Optional.empty()));
  }

  @Test
  void findsIndicatorsBesideTheConcepts() {
    assertThat(sheet("05114000;;LEITUNGSRUNDE-I1;2018-W07;;1;;;approved\n").moves())
        .extracting(move -> move.key().owner())
        .containsOnly(new Owner(Optional.empty(), "Body", new Code("LEITUNGSRUNDE")));
  }

  @ParameterizedTest
  @CsvSource({
    "draft, ''",
    "submitted, SUBMITTED",
    "returned, SUBMITTED RETURNED",
    "approved, SUBMITTED APPROVED"
  })
  void takesEachSubmissionOnceToItsStage(String stage, String steps) {
    var rows =
        """
        05114000;KR-2018;M16-I1;2018-Q1;;31;;;STAGE
        05114000;KR-2018;M16-I1;2018-Q1;altenclub=Nord;31;;;STAGE
        """;
    var moves = sheet(rows.replace("STAGE", stage)).moves();
    assertThat(moves.stream().map(move -> move.wish().kind().name()))
        .containsExactly(steps.isEmpty() ? new String[0] : steps.split(" "));
    assertThat(moves.stream().map(Move::seen)).isSorted().doesNotHaveDuplicates();
    assertThat(moves)
        .allMatch(move -> move.wish().kind() != Step.Kind.RETURNED || move.seen() == 1);
  }

  @ParameterizedTest
  @CsvSource({
    "M99-I1;2018-Q1;;31",
    "M02-I1;2018-Q5;;31",
    "M02-I1;2018-Q1;ort=Nord;31",
    "M02-I1;2018-Q1;;viele",
    "M02-I1;2018-Q1;;"
  })
  void namesTheLineThatDoesNotFit(String cells) {
    var rows =
        "05114000;KR-2018;M02-I1;2017-Q1;;31;;;draft\n05114000;KR-2018;" + cells + ";;;draft\n";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sheet(rows))
        .withMessageStartingWith("Line 3");
  }

  private static SampleSheet sheet(String rows) {
    return SampleSheet.of(
        Samples.catalogue("krefeld"), (HEADING + rows).getBytes(StandardCharsets.UTF_8));
  }
}
