package de.zielstand.attainment.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
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
  void unfoldsTheForecastWithTheNumbersPutIn() {
    assertThat(open(POOL).body())
        .contains("Median der 10 Steigungen zwischen je zwei Werten = 1,7083 je Jahr")
        .contains("37,8 ± 3,1824 × 0,4 = 36,527 bis 39,073")
        .contains("S = 10, Varianz 16,667, p = 0,016667")
        .contains("Steigung 1,7, Achsenabschnitt 31 beim ersten Wert")
        .contains("Vorausschau bei x = 4: 31 + 1,7 × 4 = 37,8.")
        .contains("t-Verteilung mit 3 Freiheitsgraden bei (37,8 − 50) / ")
        .contains("weniger als 0,1 %");
  }

  @Test
  void saysWhyAShortSeriesHasNoTrend() {
    assertThat(open(POOL.replace("31%0A33%0A34%0A", "")).body())
        .contains("2 von mindestens 5 Werten")
        .doesNotContain("Vorausschau bei");
  }

  @Nested
  class OtherMethods {
    @Test
    void rateYears() {
      assertThat(open(POOL).body())
          .contains("Nach unserer Lesart", "Jeder Wert steht für ein Jahr");
    }

    @Test
    void rateShorterPeriodsPutTogether() {
      String halfYears = POOL.replace("YEAR", "HALF_YEAR").replace("31%0A", "31%0A32%0A");
      assertThat(open(halfYears + "&yearly=LAST").body())
          .contains("Nach unserer Lesart", "Jahreswert ist der letzte Zeitraum");
    }

    @Test
    void sayWhyTheyRateNothing() {
      assertThat(open(POOL.replace("YEAR", "QUARTER")).body())
          .contains("nicht angegeben oder bei dieser Art von Kennzahl nicht möglich")
          .doesNotContain("Nach unserer Lesart");
      assertThat(
              open(POOL.replace("YEAR", "QUARTER").replace("31%0A33%0A", "") + "&yearly=SUM")
                  .body())
          .contains("kein Jahr hat für jeden Zeitraum einen Wert");
    }
  }

  @Nested
  class FurtherFields {
    @Test
    void setTheThresholds() {
      assertThat(open(POOL + "&onTrack=40&atRisk=30+%25").body())
          .contains("im Plan ab 40 %, gefährdet ab 30 %")
          .contains("Das entspricht dem, was der Plan erwarten lässt.");
    }

    @Test
    void bendTheWayByInterimTargets() {
      assertThat(open(POOL + "&interim=31.12.2017+33%0A2018-03-31+34,5").body())
          .contains("zwischen 31.03.2018");
    }

    @Test
    void compareLikeSeasons() {
      String quarters = "1%0A5%0A2%0A8%0A2%0A6%0A3%0A9%0A3%0A7%0A4%0A10";
      String query = "form=NONE&on=2018-12-31&every=QUARTER&series=" + quarters;
      assertThat(open(query + "&seasonal=1").body())
          .contains("gleiche Jahreszeiten verglichen")
          .contains("steigt");
      assertThat(open(query).body()).contains("Normalverteilung").contains("gleichbleibend");
    }

    @Test
    void judgeTheStepOfAScale() {
      assertThat(open("form=AT_LEAST&scope=AT_DATE&target=3&value=2&ranked=1&on=2018-06-30").body())
          .contains("die Stufe ist nicht erreicht");
    }
  }

  @Nested
  class ASum {
    private static final String FIFTY =
        "form=AT_LEAST&scope=CUMULATIVE&target=50&startOn=2017-01-01&dueOn=2018-12-31"
            + "&on=2018-03-31&every=QUARTER&series=3%0A5%0A-%0A4%0A6";

    @Test
    void addsUpWhatEachPeriodBrings() {
      assertThat(open(FIFTY).body()).contains("Der Wert ist 18 (Ziel 50 bis 31.12.2018).");
    }

    @Test
    void isNotForeseenFromThePeriodsThatMakeIt() {
      String longer = FIFTY.replace("-%0A", "6%0A7%0A");
      assertThat(open(longer).body())
          .contains("Vorausschau bei")
          .doesNotContain("Wahrscheinlichkeit");
    }
  }

  @Nested
  class ATargetOfTheConcept {
    @Test
    void waitsForItsMilestone() {
      var duisburg = RunningZielstand.shared().signedIn("duisburg.beauftragte");
      var query = "/zielrechner?indicator=DU-2013/SZ1-M-I1";
      assertThat(duisburg.get(query).body())
          .contains("hängen am Meilenstein BEWILLIGUNG")
          .contains("value=\"5\"");
      var asked = query + "&form=AT_LEAST&scope=AT_DATE&target=5&value=5&on=2018-06-30";
      assertThat(duisburg.get(asked).body()).contains("noch nicht fällig");
      var dated = asked + "&startOn=2016-01-01&dueOn=2018-12-31";
      assertThat(duisburg.get(dated).body()).contains("Das Ziel ist erreicht.");
    }

    @Test
    void isWrittenInPercentAsInTheConcept() {
      var duesseldorf = RunningZielstand.shared().signedIn("duesseldorf.beauftragte");
      assertThat(duesseldorf.get("/zielrechner?indicator=Z67-1-I2").body())
          .contains("value=\"20\"", "value=\"30\"", ">%</span>");
    }

    @Test
    void isOfferedOnlyToThoseWhoMayReadTheCatalogue() {
      var answer = open("ags=05112000&indicator=SZ1-M-I1");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("BEWILLIGUNG").doesNotContain("Modellschulen");
      assertThat(open("indicator=SZ1-M-I1").body())
          .contains("Eine Kennzahl „SZ1-M-I1“ gibt es in Ihrem Katalog nicht.");
      var land = RunningZielstand.shared().signedIn("land.controlling");
      assertThat(land.get("/zielrechner").body()).doesNotContain("Ziel aus dem Konzept");
    }
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
    "timesPerWindow=x, timesPerWindow-why",
    "interim=soon+3, interim-why",
    "interim=2030-01-01+3, interim-why",
    "onTrack=50, atRisk-why",
    "atRisk=-1, atRisk-why"
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
