package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Observed;
import de.zielstand.attainment.Rating;
import de.zielstand.attainment.Standing;
import de.zielstand.attainment.Status;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.ResolvedTarget;
import de.zielstand.indicator.ResolvedTarget.Ready;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every target of the sample catalogues, from the file to its status. */
class SampleTargetsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 12, 31);

  private static ResolvedTarget resolve(HeldIndicator held) {
    return ResolvedTarget.of(held.indicator(), DAY, held.anchors(), Thresholds.DEFAULT);
  }

  private static List<Ready> ready(String name) {
    return Samples.catalogue(name).indicators().stream()
        .map(SampleTargetsTest::resolve)
        .filter(Ready.class::isInstance)
        .map(Ready.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "krefeld, 63, 63, 0",
    "duisburg, 37, 37, 13",
    "duesseldorf, 17, 17, 0",
    "maerkischer-kreis, 8, 8, 0"
  })
  void resolvesOrWaitsForItsMilestone(String name, int targets, int resolved, int waiting) {
    assertThat(Samples.all(Samples.catalogue(name), Indicator.class)).hasSize(targets);
    assertThat(Samples.catalogue(name).indicators()).hasSize(targets);
    assertThat(ready(name)).hasSize(resolved);
    assertThat(ready(name).stream().filter(one -> one.rule().span().awaitsAMilestone()))
        .hasSize(waiting);
  }

  @ParameterizedTest
  @ValueSource(strings = {"krefeld", "duisburg", "duesseldorf", "maerkischer-kreis"})
  void isJudgedWithAValueAndWithout(String name) {
    for (HeldIndicator held : Samples.catalogue(name).indicators()) {
      Ready ready = (Ready) resolve(held);
      String code = held.indicator().code().value();
      Status judged = judge(ready, sample(held.indicator(), ready.rule()));
      assertThat(judged).as(code).isNotIn(Status.NO_DATA, Status.SUPPRESSED);
      assertThat(judge(ready, new Observed.Nothing(DAY))).as(code).isIn(withoutValue(ready));
    }
  }

  @Test
  void isNotDueBeforeItsMilestoneWhateverWasReached() {
    HeldIndicator schools = held("duisburg", "SZ1-M-I1");
    Ready ready = (Ready) resolve(schools);
    Observed all = new Observed.Value(DAY, new BigDecimal("5"));
    assertThat(judge(ready, all)).isEqualTo(Status.NOT_DUE);
  }

  @Test
  void sumsFromTheBeginOfItsMeasure() {
    Ready ready = (Ready) resolve(held("krefeld", "M07-I3"));
    assertThat(ready.countsFrom()).contains(LocalDate.of(2017, 1, 1));
  }

  @Test
  void isAFractionWhereTheConceptWritesPercent() {
    Ready ready = (Ready) resolve(held("duesseldorf", "Z67-1-I1"));
    Observed forty = new Observed.Value(DAY, new BigDecimal("0.4"));
    assertThat(judge(ready, forty)).isEqualTo(Status.REACHED);
  }

  /** Of what had to be done by a day, no entry says that it was not. */
  private static Set<Status> withoutValue(Ready ready) {
    return ready.rule() instanceof TargetRule.DoneBy done && done.span().isDueOn(DAY)
        ? EnumSet.of(Status.MISSED)
        : EnumSet.of(Status.NO_DATA, Status.NOT_DUE, Status.NO_TARGET);
  }

  private static HeldIndicator held(String name, String code) {
    return Samples.catalogue(name).indicators().stream()
        .filter(held -> held.indicator().code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Status judge(Ready ready, Observed observed) {
    return Rating.of(ready.rule(), ready.thresholds(), Standing.PURSUED, observed)
        .attainment()
        .status();
  }

  private static Observed sample(Indicator indicator, TargetRule rule) {
    return switch (rule) {
      case TargetRule.AllOf _ -> new Observed.Ratio(DAY, BigDecimal.ONE, BigDecimal.TEN);
      case TargetRule.DoneBy _ -> new Observed.Milestone(DAY, null, 1, 3);
      case TargetRule.Recurring _ -> new Observed.Windows(DAY, List.of(1, 0));
      case TargetRule.OfValue it when it.scope() == TargetScope.PER_EVENT ->
          new Observed.Events(DAY, List.of(BigDecimal.ONE, BigDecimal.TEN));
      case TargetRule.OfValue _, TargetRule.Improve _, TargetRule.None _ ->
          indicator.kind() == IndicatorKind.JUDGEMENT
              ? new Observed.Judged(DAY, 2)
              : new Observed.Value(DAY, BigDecimal.ONE);
    };
  }
}
