package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.GemeindeAdjustment;
import de.zielstand.catalogue.Goal;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.Standing;
import de.zielstand.catalogue.Step;
import de.zielstand.context.ContextFigure;
import de.zielstand.element.Code;
import de.zielstand.element.FlawCode;
import de.zielstand.element.Precision;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.Relation;
import de.zielstand.indicator.Target;
import de.zielstand.indicator.TargetForm;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The second half of the model's acceptance list; each test names its number and its place. */
class EdgeCases14To25Test {
  @Test
  void case14SurveysAtKrefeldM04I3M09I3AndM14I1() {
    assertThat(List.of("M04-I3", "M09-I3", "M14-I1"))
        .allSatisfy(code -> {
          Indicator survey = Samples.indicator("krefeld", code);
          assertThat(survey.kind()).isEqualTo(IndicatorKind.SCORE);
          assertThat(survey.note()).isPresent();
        });
  }

  @Test
  void case15ZeroTargetAtDuisburgPositionPaperPi2() {
    Target none = Samples.indicator("duisburg", "PI-2-I1").currentTarget().orElseThrow();
    assertThat(none.form()).isEqualTo(TargetForm.AT_MOST);
    assertThat(none.target()).contains(BigDecimal.ZERO);
  }

  @Test
  void case16QuotaIsTheSumOfItsPartsAtDuesseldorfZ671() {
    Relation relation = Samples.indicator("duesseldorf", "Z67-1-I1").relations().getFirst();
    assertThat(relation.kind()).isEqualTo(Relation.Kind.SUM_OF);
    assertThat(relation.indicators())
        .extracting(Code::value)
        .containsExactly("Z67-1-I2", "Z67-1-I3");
  }

  @Test
  void case17LabelledGoalTreesAtDuisburgAndGoalsAboveFieldsAtDuesseldorf() {
    Concept duisburg = Samples.concept("duisburg");
    assertThat(duisburg.goals())
        .extracting(Goal::label)
        .contains("Hauptziel", "Oberziel A", "Schwerpunktziel 1", "Teilziel");
    Goal focus = goal(duisburg, "SZ-1");
    assertThat(focus.parent()).contains(new Code("OZ-A"));
    assertThat(Samples.concept("duesseldorf").goals())
        .filteredOn(goal -> goal.field().isEmpty())
        .hasSize(4)
        .allMatch(goal -> goal.label().equals("Leitziel"));
  }

  @Test
  void case18GoalsWithoutMeasuresAtKrefeldAndTheirCoverageAtMaerkischerKreis() {
    Concept krefeld = Samples.concept("krefeld");
    assertThat(krefeld.goals())
        .filteredOn(goal -> krefeld.measuresFor(goal.code()).isEmpty())
        .extracting(goal -> goal.code().value())
        .containsExactly("Z2-5", "Z3-2", "Z3-3", "Z3-4", "Z3-5", "Z4-1", "Z4-3");
    assertThat(krefeld.measuresIn(new Code("HF3"))).hasSize(1);
    assertThat(Samples.indicator("maerkischer-kreis", "C-I1").title()).contains("Kennzahlen");
    assertThat(Samples.concept("maerkischer-kreis").measures()).allMatch(Measure::isUnassigned);
  }

  @Test
  void case19MistakesOfTheSourceAreKeptAndSaidAtKrefeldM093AndDuisburgB01() {
    Step copied = Samples.measure("krefeld", "M09").steps().getLast();
    assertThat(copied.assumptions()).isNotEmpty();
    assertThat(copied.assumptions().getFirst().note()).contains("Versehen");
    assertThat(Samples.measure("duisburg", "B01").note().orElseThrow()).contains("verrutscht");
  }

  @Test
  void case20RetrospectivePlanAtKrefeldAndDecisionBeforeForceAtDuesseldorf() {
    Concept krefeld = Samples.concept("krefeld");
    LocalDate published = krefeld.publishedOn().orElseThrow().latest(Map.of()).orElseThrow();
    LocalDate from = krefeld.inForceFrom().orElseThrow().latest(Map.of()).orElseThrow();
    assertThat(published).isAfter(from);
    assertThat(krefeld.decisions()).isEmpty();
    assertThat(krefeld.predecessor()).isPresent();
    Concept duesseldorf = Samples.concept("duesseldorf");
    assertThat(duesseldorf.decisions().getFirst().on()).hasToString("Optional[2017-03-10]");
    assertThat(duesseldorf.inForceFrom()).hasToString("Optional[2017-03-11]");
  }

  @Test
  void case21EndedAndMergedMeasuresAtDuisburgB05B13Q15() {
    Measure merged = Samples.measure("duisburg", "B05");
    assertThat(merged.title()).isEqualTo("Elternschule");
    assertThat(merged.successors()).containsExactly(new Code("SZ1-M"));
    Measure ended = Samples.measure("duisburg", "B13");
    assertThat(ended.lifecycle().state()).isEqualTo(Lifecycle.State.FINISHED);
    assertThat(ended.end()).hasToString("Optional[2013-12]");
    assertThat(Samples.measure("duisburg", "Q15").successors()).containsExactly(new Code("Q16"));
  }

  @Test
  void case22NothingIsDueBeforeTheNoticeAtDuisburgSz1() {
    Concept concept = Samples.concept("duisburg");
    Target target = Samples.indicator("duisburg", "SZ1-M-I1").currentTarget().orElseThrow();
    assertThat(target.dueOn().orElseThrow().milestone()).contains("BEWILLIGUNG");
    assertThat(target.dueOn().orElseThrow().latest(concept.milestoneDates())).isEmpty();
  }

  @Test
  void case23ImpreciseValuesAndDates() {
    Target length = Samples.indicator("krefeld", "M12-I4").currentTarget().orElseThrow();
    assertThat(length.precision()).isEqualTo(Precision.CIRCA);
    assertThat(length.target().orElseThrow()).isEqualByComparingTo("1.5");
    assertThat(Samples.measure("krefeld", "M13").begin()).hasToString("Optional[2016-10..2016-11]");
    assertThat(Samples.measure("krefeld", "M11").steps().get(1).due())
        .hasToString("Optional[mid 2017]");
    assertThat(Samples.measure("duesseldorf", "M64-1").end())
        .hasToString("Optional[circa FORUM-BEGINN + P18M]");
    assertThat(Samples.catalogue("duisburg").contextFigures())
        .filteredOn(figure -> figure.precision() == Precision.MORE_THAN)
        .hasSize(2);
    assertThat(Samples.catalogue("krefeld").contextFigures())
        .extracting(ContextFigure::value)
        .contains(new BigDecimal("5.5"));
  }

  @Test
  void case24GemeindenOfTheKreisMayDepartFromItsCatalogue() {
    Catalogue kreis = Samples.catalogue("maerkischer-kreis");
    assertThat(kreis.gemeinden()).allMatch(gemeinde -> gemeinde.ags().liesIn(kreis.ags()));
    assertThat(kreis.gemeinden())
        .filteredOn(gemeinde -> !gemeinde.adjustments().isEmpty())
        .extracting(GemeindeAdjustment::name)
        .containsExactly("Lüdenscheid");
  }

  @Test
  void case24AnIndicatorIsReportedWhereItsMeasureApplies() {
    assertThat(gemeinden(Samples.catalogue("maerkischer-kreis"), "M01-S-TN"))
        .hasSize(15)
        .contains("Lüdenscheid");
    String text = new String(Samples.file("maerkischer-kreis"), StandardCharsets.UTF_8);
    int at = text.indexOf("entry:", text.indexOf("code: M05-S-VA"));
    String alsoM05 =
        text.substring(0, at)
            + "breakdowns: [{key: gemeinde, title: Gemeinde}]\n            "
            + text.substring(at);
    assertThat(gemeinden(WrittenCatalogue.of(alsoM05), "M05-S-VA"))
        .hasSize(14)
        .doesNotContain("Lüdenscheid");
  }

  @Test
  void case24NoGemeindeIsListedThatTheKreisDoesNotHave() {
    String text =
        new String(Samples.file("maerkischer-kreis"), StandardCharsets.UTF_8)
            .replace(
                "{key: gemeinde, title: Gemeinde}",
                "{key: gemeinde, title: Gemeinde, values: [Hemer, Entenhausen]}");
    assertThat(Samples.problems(text, Notation.YAML))
        .extracting(problem -> problem.flaw().code(), problem -> problem.flaw().arguments())
        .containsExactly(tuple(FlawCode.UNKNOWN_CODE, List.of("Entenhausen")));
  }

  private static List<String> gemeinden(Catalogue kreis, String code) {
    return kreis.indicators().stream()
        .map(HeldIndicator::indicator)
        .filter(indicator -> indicator.code().value().equals(code))
        .findFirst()
        .orElseThrow()
        .gemeinden()
        .orElseThrow()
        .values();
  }

  @Test
  void case25PositionPaperDoesNotBindAtDuisburg() {
    Catalogue duisburg = Samples.catalogue("duisburg");
    assertThat(duisburg.concepts())
        .extracting(Concept::standing)
        .containsExactly(Standing.BINDING, Standing.POSITION_PAPER);
    assertThat(duisburg.bindingConcepts())
        .extracting(concept -> concept.code().value())
        .containsExactly("DU-2013");
  }

  private static Goal goal(Concept concept, String code) {
    return concept.goals().stream()
        .filter(goal -> goal.code().equals(new Code(code)))
        .findFirst()
        .orElseThrow();
  }
}
