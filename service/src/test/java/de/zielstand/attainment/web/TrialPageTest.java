package de.zielstand.attainment.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialPageTest {
  private static final String POOL =
      "form=AT_LEAST&scope=AT_DATE&target=50&baseline=31&startOn=2016-01-01&dueOn=2018-12-31"
          + "&on=2018-06-30&series=31%0A33%0A34%0A36%0A38&every=YEAR";

  private static Visitor commissioner;

  @BeforeAll
  static void signIn() {
    commissioner = RunningZielstand.shared().signedIn("krefeld.beauftragte");
  }

  private static HttpResponse<String> open(String query) {
    return commissioner.get("/zielrechner?" + query);
  }

  @Test
  void tellsInASentenceWhatTheNumbersSay() {
    assertThat(open(POOL).body())
        .contains("Der Wert wuchs von 31 auf 38 (Ziel 50 bis 31.12.2018).")
        .contains("Das ist weniger, als der Plan erwarten lässt.")
        .contains("deutlich hinter Plan")
        .contains("steigt, +1,71 je Jahr");
  }

  @Test
  void unfoldsTheFormulaWithTheNumbersPutIn() {
    assertThat(open(POOL).body()).contains("(38 − 31) / (50 − 31)").contains("von 1095 Tagen");
  }

  @Test
  void showsOtherMethodsOnlyForYearlySeries() {
    assertThat(open(POOL).body()).contains("Nach unserer Lesart");
    assertThat(open(POOL.replace("YEAR", "QUARTER")).body()).doesNotContain("Nach unserer Lesart");
  }

  @Test
  void teachesWhereNothingWasTyped() {
    assertThat(commissioner.get("/zielrechner").body()).contains("Noch nichts berechnet");
  }

  @ParameterizedTest
  @CsvSource({
    "target=f%C3%BCnfzig, target-why",
    "dueOn=2015-01-01, startOn-why",
    "on=, on-why",
    "scope=, scope-why",
    "series=1%0Aca.%2030, series-why",
    "timesPerWindow=x, timesPerWindow-why"
  })
  void saysBesideTheFieldWhatIsWrong(String field, String marked) {
    var name = field.substring(0, field.indexOf('='));
    var answer = open((POOL + "&").replaceAll("\\b" + name + "=[^&]*&", "") + field);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"" + marked + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "form=NONE&value=3, ohne Zielwert",
    "form=DONE_BY&dueOn=2018-12-31&doneOn=2018-05-01, erreicht",
    "form=ALL_OF&scope=AT_DATE&numerator=5&denominator=6, 5 von 6",
    "form=RECURRING&timesPerWindow=1&series=1%0A1%0A-%0A1, 3 von 4 Zeitfenstern",
    "form=IMPROVE&direction=RISE&baseline=3&value=4, erreicht",
    "form=IMPROVE&direction=RISE&value=4, ohne Ausgangswert",
    "form=AT_LEAST&scope=PER_EVENT&target=10&series=12%0A8, 1 von 2 Veranstaltungen",
    "form=WITHIN&scope=PER_PERIOD&target=10&upper=15&value=17, über dem Bereich",
    "form=EXACTLY&scope=PER_PERIOD&target=10&value=9, 90",
    "form=AT_MOST&scope=CUMULATIVE&target=10&value=11, die Summe liegt über der Grenze",
    "form=AT_LEAST&scope=AT_DATE&target=0&value=-1, nicht bewertbar",
    "form=AT_LEAST&scope=AT_DATE&target=5, keine Angabe"
  })
  void judgesEveryForm(String query, String expected) {
    var answer = open(query + "&on=2018-06-30");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(expected);
  }
}
