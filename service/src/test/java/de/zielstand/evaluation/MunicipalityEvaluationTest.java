package de.zielstand.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Status;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityEvaluationTest {
  private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

  private static MunicipalityEvaluation evaluate(Catalogue catalogue, List<Revision> figures) {
    return MunicipalityEvaluation.of(catalogue, figures, DAY, Thresholds.DEFAULT);
  }

  @Nested
  class OfASample {
    private final Catalogue krefeld = WrittenCatalogue.sample("krefeld");

    @Test
    void holdsEveryMeasureAndEveryIndicatorOnce() {
      MunicipalityEvaluation all = evaluate(krefeld, List.of());
      assertThat(all.measures()).hasSize(krefeld.concepts().getFirst().measures().size());
      assertThat(all.measures().size() + all.others().size()).isGreaterThan(16);
      long evaluated =
          all.measures().stream().mapToLong(one -> one.indicators().size()).sum()
              + all.others().stream().mapToLong(one -> one.indicators().size()).sum();
      assertThat(evaluated).isEqualTo(krefeld.indicators().size());
    }

    @Test
    void countsTheTargetsOfMeasures() {
      MunicipalityEvaluation all = evaluate(krefeld, List.of());
      int counted = all.counts().values().stream().mapToInt(Integer::intValue).sum();
      assertThat(counted)
          .isEqualTo(all.measures().stream().mapToInt(one -> one.indicators().size()).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"krefeld", "duisburg", "duesseldorf", "maerkischer-kreis"})
    void standsWithoutAnyFigure(String name) {
      Catalogue catalogue = WrittenCatalogue.sample(name);
      assertThat(evaluate(catalogue, List.of()).counts())
          .doesNotContainKeys(Status.ON_TRACK, Status.AT_RISK, Status.SUPPRESSED);
    }

    /** Seeded: whatever figures there are, in whatever order, each indicator stands alone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void dependsNeitherOnOrderNorOnOtherIndicators(long seed) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      List<HeldIndicator> plain =
          krefeld.indicators().stream()
              .filter(held -> held.indicator().window().flatMap(w -> w.eventOf()).isEmpty())
              .toList();
      List<Revision> figures = new ArrayList<>();
      krefeld.indicators().forEach(held -> figures.addAll(anyFigures(held, random)));
      HeldIndicator chosen = plain.get(random.nextInt(plain.size()));
      List<Revision> own =
          figures.stream()
              .filter(one -> one.key().indicator().equals(chosen.indicator().code()))
              .toList();
      List<Revision> shuffled = new ArrayList<>(figures);
      Collections.shuffle(shuffled, Random.from(random));
      IndicatorEvaluation among = evaluationOf(chosen, evaluate(krefeld, figures));
      assertThat(evaluationOf(chosen, evaluate(krefeld, own))).as("seed " + seed).isEqualTo(among);
      assertThat(evaluate(krefeld, shuffled))
          .as("seed " + seed)
          .isEqualTo(evaluate(krefeld, figures));
    }

    private IndicatorEvaluation evaluationOf(HeldIndicator held, MunicipalityEvaluation all) {
      return Stream.concat(all.measures().stream(), all.others().stream())
          .flatMap(one -> one.indicators().stream())
          .filter(one -> one.held().equals(held))
          .findFirst()
          .orElseThrow();
    }
  }

  @Nested
  class OfEditions {
    private static Catalogue editions(String inForce) {
      return WrittenCatalogue.of(
          """
          ags: '05114000'
          name: Krefeld
          concepts:
            - code: OLD
              title: Konzept
              inForceFrom: 2016-01-01
              measures:
                - code: M
                  title: Maßnahme
                  lifecycle: {state: RUNNING}
                  indicators:
                    - {code: I1, title: Pool, unit: Personen, kind: STOCK, rhythm: YEAR, targets: [{form: AT_LEAST, scope: AT_DATE, target: 10}]}
            - code: NEW
              title: Fortschreibung
              inForceFrom: %s
              predecessor: {concept: OLD, codes: [{was: I1, is: I9}]}
              measures:
                - code: M
                  title: Maßnahme
                  lifecycle: {state: RUNNING}
                  indicators:
                    - {code: I9, title: Pool, unit: Personen, kind: STOCK, rhythm: YEAR, targets: [{form: AT_LEAST, scope: AT_DATE, target: 20}]}
            - code: PAPER
              title: Positionspapier
              standing: POSITION_PAPER
              measures:
                - code: P
                  title: Forderung
                  lifecycle: {state: RUNNING}
                  indicators:
                    - {code: I1, title: Pool, unit: Personen, kind: STOCK, rhythm: YEAR}
          """
              .formatted(inForce));
    }

    private MunicipalityEvaluation from(String inForce, String... years) {
      Catalogue catalogue = editions(inForce);
      List<Revision> figures = new ArrayList<>();
      for (String year : years) {
        figures.add(
            Written.revision(
                catalogue.indicators().getFirst(), year, "", value(new Amount.Count(15))));
      }
      return evaluate(catalogue, figures);
    }

    @Test
    void seriesGoOnUnderTheirNewCode() {
      var next = from("2018-01-01", "2016", "2017").measures().get(1).indicators().getFirst();
      assertThat(next.value()).isEqualByComparingTo("15");
      assertThat(next.on()).isEqualTo(LocalDate.of(2017, 12, 31));
    }

    @Test
    void oneIsCountedAndNoPositionPaper() {
      assertThat(from("2018-01-01", "2016").counts()).isEqualTo(Map.of(Status.AT_RISK, 1));
      assertThat(from("2020-01-01", "2016").counts()).isEqualTo(Map.of(Status.REACHED, 1));
    }
  }

  private static Content value(Amount amount) {
    return new Content.Value(amount, Quality.MEASURED);
  }

  private static List<Revision> anyFigures(HeldIndicator held, RandomGenerator random) {
    Indicator indicator = held.indicator();
    List<Revision> figures = new ArrayList<>();
    Optional<Period> period =
        switch (indicator.rhythm()) {
          case EVENT -> Optional.of(Period.event(LocalDate.of(2018, 5, 3), 1));
          case TWO_YEARS -> Period.parse("2018-2019");
          case SCHOOL_YEAR -> Period.parse("SJ2016");
          case SCHOOL_HALF_YEAR -> Period.parse("SJ2016-1");
          case WEEK -> Period.parse("2018-W01");
          case MONTH -> Period.parse("2018-01");
          case QUARTER -> Period.parse("2016-Q1");
          case HALF_YEAR -> Period.parse("2016-H1");
          case YEAR -> Period.parse("2016");
        };
    for (int i = 0; i < 16 && period.isPresent(); i++) {
      if (random.nextInt(5) > 0) {
        figures.add(
            Written.revision(held, period.get().code(), "", value(anyAmount(indicator, random))));
      }
      period = period.flatMap(Period::next);
    }
    return figures;
  }

  private static Amount anyAmount(Indicator indicator, RandomGenerator random) {
    return switch (indicator.kind()) {
      case COUNT, DISTINCT, STOCK, CLICKS, RECURRING, LEVELS ->
          new Amount.Count(random.nextInt(40));
      case QUANTITY -> Written.quantity(Integer.toString(random.nextInt(40)));
      case SHARE -> Written.share(random.nextInt(5), 4 + random.nextInt(4));
      case SCORE ->
          new Amount.Score(BigDecimal.valueOf(random.nextInt(5)), random.nextInt(9), null);
      case MILESTONE -> new Amount.Milestone(null, random.nextInt(4), 5);
      case JUDGEMENT -> new Amount.Judgement(1 + random.nextInt(indicator.scale().size()));
    };
  }
}
