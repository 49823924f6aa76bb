package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.zielstand.catalogue.Goal;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Responsible;
import de.zielstand.element.Code;
import de.zielstand.indicator.Base;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.Target;
import de.zielstand.indicator.TargetForm;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Window;
import de.zielstand.network.MeetingRhythm;
import de.zielstand.period.PeriodKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first half of the model's acceptance list; each test names its number and its place. */
class EdgeCases01To13Test {
  @Test
  void case01RangeTargetsAtKrefeldM07I1AndDuesseldorfZ671() {
    Target mentors = target("krefeld", "M07-I1");
    assertThat(mentors.target()).contains(new BigDecimal(10));
    assertThat(mentors.ambition()).contains(new BigDecimal(15));
    Target housing = target("duesseldorf", "Z67-1-I2");
    assertThat(housing.form()).isEqualTo(TargetForm.WITHIN);
    assertThat(housing.upper()).contains(new BigDecimal(30));
    assertThat(housing.hardUpper()).isFalse();
    assertThat(target("duesseldorf", "INTEGRATIONSKONFERENZ-I1").ambition())
        .contains(new BigDecimal(2));
  }

  @Test
  void case02IncreaseWithoutNumberAtKrefeldM05I2() {
    Target clicks = target("krefeld", "M05-I2");
    assertThat(clicks.form()).isEqualTo(TargetForm.IMPROVE);
    assertThat(clicks.target()).isEmpty();
    assertThat(clicks.baseline()).isEmpty();
    Indicator duration = Samples.indicator("duisburg", "PB-1-I1");
    assertThat(duration.currentTarget().flatMap(Target::direction).map(Enum::name))
        .contains("FALL");
    assertThat(duration.higherIsBetter()).isFalse();
  }

  @Test
  void case03AllOfNAtKrefeldM06I1FixedAndM02I2Moving() {
    Base fixed = Samples.indicator("krefeld", "M06-I1").base().orElseThrow();
    assertThat(fixed.count()).contains(new BigDecimal(6));
    assertThat(fixed.moving()).isFalse();
    Base moving = Samples.indicator("krefeld", "M02-I2").base().orElseThrow();
    assertThat(moving.count()).isEmpty();
    assertThat(moving.moving()).isTrue();
  }

  @Test
  void case04IndicatorWithoutTargetAtKrefeldM14I1() {
    Indicator returned = Samples.indicator("krefeld", "M14-I1");
    assertThat(returned.hasTarget()).isFalse();
    assertThat(returned.kind()).isEqualTo(IndicatorKind.SCORE);
  }

  @Test
  void case05DeferredMeasureAndGoalAtKrefeldM08AndZ25() {
    Measure conference = Samples.measure("krefeld", "M08");
    assertThat(conference.lifecycle().isDeferred()).isTrue();
    assertThat(conference.lifecycle().reason()).isPresent();
    assertThat(conference.lifecycle().resubmission()).isEmpty();
    assertThat(conference.indicators()).isEmpty();
    assertThat(Samples.concept("krefeld").goals())
        .filteredOn(Goal::isDeferred)
        .extracting(Goal::code)
        .containsExactly(new Code("Z2-5"));
  }

  @Test
  void case06OneMeasureInThreeFieldsAtKrefeldM05AndDuesseldorfM615() {
    Measure publicRelations = Samples.measure("krefeld", "M05");
    assertThat(publicRelations.fields())
        .extracting(Code::value)
        .containsExactly("HF1", "HF2", "HF4");
    assertThat(publicRelations.sheets()).hasSize(3);
    assertThat(publicRelations.steps().getLast().onlyOn()).hasSize(2);
    Measure interpreters = Samples.measure("duesseldorf", "M61-5");
    assertThat(interpreters.sheets()).hasSize(4);
    assertThat(interpreters.fields()).hasSize(3);
  }

  @Test
  void case07OwnersOfEveryKindAtKrefeldM02M06M07M09M10M15() {
    assertThat(Samples.measure("krefeld", "M15").responsibles()).isEmpty();
    assertThat(lead("M06").type()).isEqualTo(Responsible.Type.NETWORK);
    assertThat(lead("M02").type()).isEqualTo(Responsible.Type.CARRIER);
    assertThat(lead("M09").type()).isEqualTo(Responsible.Type.ROLE);
    assertThat(lead("M10").sought()).isTrue();
    assertThat(Samples.measure("krefeld", "M07").responsibles())
        .hasSize(3)
        .allMatch(responsible -> responsible.part() == Responsible.Part.JOINT_LEAD);
  }

  @Test
  void case08RhythmsFromWeekToTwoYearsInAllFour() {
    assertThat(window("krefeld", "LEITUNGSRUNDE-I1").every()).contains(PeriodKind.WEEK);
    assertThat(window("krefeld", "M07-I4").every()).contains(PeriodKind.QUARTER);
    assertThat(window("krefeld", "M13-I1").every()).contains(PeriodKind.HALF_YEAR);
    assertThat(window("duisburg", "SZ1-M-I2").every()).contains(PeriodKind.SCHOOL_HALF_YEAR);
    assertThat(window("maerkischer-kreis", "C-I2").every()).contains(PeriodKind.TWO_YEARS);
    assertThat(window("krefeld", "M03-I3").eventOf()).contains(new Code("M03-I1"));
    assertThat(window("duesseldorf", "B1-I1").eventOf()).contains(new Code("KOORDINIERUNGSKREIS"));
    assertThat(window("duesseldorf", "KOORDINIERUNGSKREIS-I1").every()).contains(PeriodKind.YEAR);
    assertThat(target("duesseldorf", "KOORDINIERUNGSKREIS-I1").timesPerWindow()).contains(4);
    assertThat(target("duesseldorf", "AEMTERNETZ-I1").timesPerWindow()).contains(2);
    assertThat(rhythms("duesseldorf"))
        .anyMatch(rhythm -> rhythm.times().isEmpty() && rhythm.stated().startsWith("regelmäßig"));
  }

  @Test
  void case09TargetPerEventAtKrefeldM03I2AndM12() {
    assertThat(
            List.of(
                target("krefeld", "M03-I2"),
                target("krefeld", "M12-I2"),
                target("krefeld", "M12-I3"),
                target("krefeld", "M12-I4")))
        .allMatch(target -> target.scope().equals(Optional.of(TargetScope.PER_EVENT)))
        .extracting(Target::form)
        .containsExactly(
            TargetForm.EXACTLY, TargetForm.AT_MOST, TargetForm.EXACTLY, TargetForm.EXACTLY);
  }

  @Test
  void case10SumStockAndFlowAtKrefeldM07AndDuisburgSz1() {
    assertThat(Samples.indicator("krefeld", "M07-I3").kind()).isEqualTo(IndicatorKind.COUNT);
    assertThat(target("krefeld", "M07-I3").scope()).contains(TargetScope.CUMULATIVE);
    assertThat(Samples.indicator("krefeld", "M02-I1").kind()).isEqualTo(IndicatorKind.STOCK);
    assertThat(target("duisburg", "SZ1-M-I1").scope()).contains(TargetScope.AT_DATE);
    assertThat(Samples.indicator("krefeld", "M05-I3").entry().map(Enum::name))
        .contains("NEW_IN_PERIOD");
  }

  @Test
  void case11OneSubGoalWithTwoConditionsAtKrefeldM01() {
    List<Indicator> both = Samples.measure("krefeld", "M01").indicators().subList(0, 2);
    assertThat(both)
        .extracting(Indicator::title)
        .containsExactly("Regelmäßiger Schulbesuch", "Schulabschluss erhalten");
    assertThat(both.getFirst().mentions()).isEqualTo(both.getLast().mentions());
  }

  @Test
  void case12DistinctCountsAtKrefeldM04M07M13M05() {
    assertThat(List.of("M04-I1", "M07-I2", "M13-I4", "M05-I4"))
        .allSatisfy(code ->
            assertThat(Samples.indicator("krefeld", code).kind())
                .isEqualTo(IndicatorKind.DISTINCT));
  }

  @Test
  void case13JudgementsOnAScaleAtKrefeldM12AndM11() {
    Indicator judged = Samples.indicator("krefeld", "M12-I7");
    assertThat(judged.scale()).hasSize(4);
    assertThat(judged.currentTarget().orElseThrow())
        .extracting(Target::form, Target::level, Target::target)
        .containsExactly(TargetForm.AT_LEAST, Optional.of(new Code("S3")), Optional.empty());
    assertThat(Samples.measure("krefeld", "M11").indicators())
        .extracting(Indicator::kind, indicator -> indicator.scale().size())
        .contains(tuple(IndicatorKind.JUDGEMENT, 4));
  }

  private static Target target(String name, String indicator) {
    return Samples.indicator(name, indicator).currentTarget().orElseThrow();
  }

  private static Window window(String name, String indicator) {
    return Samples.indicator(name, indicator).window().orElseThrow();
  }

  private static List<MeetingRhythm> rhythms(String name) {
    return Samples.all(Samples.catalogue(name), MeetingRhythm.class);
  }

  private static Responsible lead(String measure) {
    return Samples.measure("krefeld", measure).responsibles().stream()
        .filter(responsible -> responsible.part() == Responsible.Part.LEAD)
        .findFirst()
        .orElseThrow();
  }
}
