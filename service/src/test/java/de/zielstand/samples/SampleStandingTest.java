package de.zielstand.samples;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Status;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.format.Samples;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.evaluation.Holder;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.evaluation.MunicipalityEvaluation;
import de.zielstand.indicator.Thresholds;
import de.zielstand.intake.SampleSheet;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Revision;
import de.zielstand.trend.Trend;
import de.zielstand.trend.TrendVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A demonstration that shows only success would hide what the pages are for. */
class SampleStandingTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);

  @Test
  void showsTargetsInEveryStatusThatFiguresCanHave() throws IOException {
    assertThat(evaluated("krefeld").map(one -> one.attainment().status()))
        .contains(
            Status.REACHED,
            Status.ON_TRACK,
            Status.AT_RISK,
            Status.OFF_TRACK,
            Status.MOVED_AWAY,
            Status.MISSED,
            Status.NOT_DUE,
            Status.NO_BASELINE,
            Status.NO_TARGET);
  }

  @Test
  void showsEveryTrend() throws IOException {
    assertThat(
            evaluated("krefeld")
                .map(IndicatorEvaluation::trend)
                .filter(Objects::nonNull)
                .map(Trend::verdict))
        .contains(TrendVerdict.values());
  }

  @Test
  void letsThePoolGrow() throws IOException {
    assertThat(evaluated("krefeld"))
        .filteredOn(one -> one.held().indicator().code().equals(new Code("M02-I1")))
        .singleElement()
        .satisfies(one -> assertThat(one.value()).isEqualTo("38"))
        .satisfies(one ->
            assertThat(Objects.requireNonNull(one.trend()).verdict())
                .isEqualTo(TrendVerdict.RISING));
  }

  private static Stream<IndicatorEvaluation> evaluated(String name) throws IOException {
    Catalogue catalogue = Samples.catalogue(name);
    var all =
        MunicipalityEvaluation.of(catalogue, approved(catalogue, name), TODAY, Thresholds.DEFAULT);
    return Stream.concat(all.measures().stream(), all.others().stream())
        .map(Holder::indicators)
        .flatMap(List::stream);
  }

  private static List<Revision> approved(Catalogue catalogue, String name) throws IOException {
    Path file = Path.of("../sample-data/observations", name + ".csv");
    List<String> lines = Files.readAllLines(file);
    SampleSheet sheet = SampleSheet.of(catalogue, Files.readAllBytes(file));
    List<Revision> approved = new ArrayList<>();
    for (int i = 0; i < sheet.changes().size(); i++) {
      var change = sheet.changes().get(i);
      if (lines.get(i + 1).endsWith(";approved")) {
        approved.add(
            new Revision(
                change.key(),
                owner(catalogue, change.key()),
                1,
                Instant.EPOCH,
                Optional.empty(),
                Origin.SAMPLE,
                Optional.empty(),
                change.content(),
                change.remark()));
      }
    }
    return approved;
  }

  private static Owner owner(Catalogue catalogue, FigureKey key) {
    return catalogue.indicators().stream()
        .filter(held -> held.concept().equals(key.concept()))
        .filter(held -> held.indicator().code().equals(key.indicator()))
        .findFirst()
        .map(HeldIndicator::owner)
        .orElseThrow();
  }
}
