package de.zielstand.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.SampleFiles;
import de.zielstand.Visitor;
import de.zielstand.catalogue.Lifecycle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own. */
class YearlyRoundTest {
  private static final String LIST = "/kommunen/05114000/jahresrunde";

  private final RunningZielstand service = RunningZielstand.shared();
  private final Visitor commissioner = service.signedIn("krefeld.beauftragte");
  private final Visitor recorder = service.signedIn("krefeld.erfassung");

  private String open(int year) {
    var answer =
        commissioner.submit(
            LIST, LIST, Map.of("year", Integer.toString(year), "due", (year + 1) + "-03-01"));
    return answer.headers().firstValue("Location").orElse("");
  }

  private static Map<String, String> told(String experience, int seen) {
    return Map.of(
        "state",
        "RUNNING",
        "experience",
        experience,
        "nextStep",
        "Weiter werben",
        "seen",
        Integer.toString(seen));
  }

  @Test
  void isOpenedOnceForAYear() {
    assertThat(open(2031)).contains("round-opened");
    assertThat(open(2031)).contains("round-there");
    assertThat(recorder.get(LIST + "?jahr=2031").body()).contains("0 von ");
  }

  @Test
  void asksEveryMeasureAlsoWithoutAnIndicator() {
    open(2032);
    var page = recorder.get(LIST + "?jahr=2032").body();
    for (var concept : SampleFiles.catalogue("krefeld").concepts()) {
      for (var measure : concept.measures()) {
        if (measure.lifecycle().state() != Lifecycle.State.DROPPED) {
          assertThat(page).contains("/2032/" + concept.code() + "/" + measure.code());
        }
      }
    }
  }

  @Test
  void keepsWhatIsTold() {
    open(2033);
    var path = LIST + "/2033/KR-2018/M03";
    assertThat(recorder.submit(path, path, told("Gut besucht <b>", 0)).statusCode()).isEqualTo(303);
    assertThat(recorder.get(path).body()).contains("Gut besucht &lt;b", "Weiter werben");
    assertThat(recorder.get(LIST + "?jahr=2033").body()).contains("1 von ");
  }

  @Test
  void asksForTheExperience() {
    open(2034);
    var path = LIST + "/2034/KR-2018/M03";
    var answer = recorder.submit(path, path, told("", 0));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("wenigstens einen Satz", "Weiter werben");
    assertThat(recorder.get(LIST + "?jahr=2034").body()).contains("0 von ");
  }

  @Test
  void showsTwoWhoAnsweredAtOnceEachOther() {
    open(2035);
    var path = LIST + "/2035/KR-2018/M03";
    assertThat(recorder.submit(path, path, told("Meine Sicht", 0)).statusCode()).isEqualTo(303);
    var late = commissioner.submit(path, path, told("Andere Sicht", 0));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Erfassung Krefeld", "Meine Sicht", "Andere Sicht");
    assertThat(commissioner.submit(path, path, told("Beide Sichten", 1)).statusCode())
        .isEqualTo(303);
    assertThat(recorder.get(path).body()).contains("Beide Sichten");
  }

  @Test
  void isNotAnsweredWhereNoneIsOpen() {
    assertThat(recorder.get(LIST + "/2036/KR-2018/M03").statusCode()).isEqualTo(404);
    open(2037);
    assertThat(recorder.get(LIST + "/2037/KR-2018/NIX").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesYearsAndDeadlinesThatCannotBe() {
    for (var wrong :
        List.of(
            Map.of("year", "19", "due", "2020-01-01"),
            Map.of("year", "2038", "due", "2030-01-01"),
            Map.of("year", "2038", "due", "bald"))) {
      assertThat(commissioner.submit(LIST, LIST, wrong).statusCode()).isEqualTo(422);
    }
  }
}
