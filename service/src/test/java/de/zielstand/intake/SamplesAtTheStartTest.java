package de.zielstand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.municipality.SampleMunicipality;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Observations.Question;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.review.Stage;
import de.zielstand.review.Step;
import de.zielstand.review.SubmissionKey;
import de.zielstand.review.Submissions;
import de.zielstand.tenancy.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesAtTheStartTest {
  private final RunningZielstand service = RunningZielstand.shared();

  @ParameterizedTest
  @EnumSource(SampleMunicipality.class)
  void areTakenInWholly(SampleMunicipality municipality) throws IOException {
    assertThat(samples(municipality))
        .hasSize(
            rows("observations/" + municipality.file())
                + rows("waves/" + municipality.file() + "-figures"))
        .allMatch(revision -> revision.by().isEmpty() && revision.number() == 1);
  }

  /** None of a file that a municipality does not have. */
  private static int rows(String name) throws IOException {
    var file = Path.of("../sample-data", name + ".csv");
    if (!Files.exists(file)) {
      return 0;
    }
    try (var lines = Files.lines(file)) {
      return (int) lines.count() - 1;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "M02, 2016-Q1, APPROVED",
    "M02, 2019-Q3, APPROVED",
    "M02, 2019-Q4, OPEN",
    "M10, 2019-Q3, RETURNED",
    "M09, 2019-Q3, SUBMITTED",
    "M05, 2019-Q4, DRAFT",
    "M15, 2018-Q3, OPEN"
  })
  void standAsFarAsTheirStoryTells(String measure, String period, Stage stage) {
    assertThat(stage(measure, period)).isEqualTo(stage);
  }

  @Test
  void tookTheirStepsByThemselves() {
    var steps = service.part(Submissions.class).steps(scope(), Instant.now());
    assertThat(steps.get(key("M10", "2019-Q3")))
        .extracting(Step::kind)
        .containsExactly(Step.Kind.SUBMITTED, Step.Kind.RETURNED);
    assertThat(steps.get(key("M02", "2016-Q1"))).allMatch(step -> step.by().isEmpty());
  }

  private Stage stage(String measure, String period) {
    return service.part(Submissions.class).of(scope(), key(measure, period), Instant.now()).stage();
  }

  private List<Revision> samples(SampleMunicipality municipality) {
    return service
        .part(Observations.class)
        .known(municipality.scope(), Question.ALL, Instant.now())
        .stream()
        .filter(revision -> revision.origin() == Origin.SAMPLE)
        .toList();
  }

  private static Scope scope() {
    return SampleMunicipality.KREFELD.scope();
  }

  private static SubmissionKey key(String measure, String period) {
    return new SubmissionKey(
        new Owner(Optional.of(new Code("KR-2018")), "Measure", new Code(measure)),
        Period.parse(period).orElseThrow());
  }
}
