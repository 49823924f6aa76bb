package de.zielstand.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.period.Period;
import de.zielstand.period.RoughDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2018-01-16, 16.01.2018",
    "2016-10, Oktober 2016",
    "2016-10..2016-11, Oktober 2016 bis November 2016",
    "2017, 2017",
    "mid 2017, Mitte 2017",
    "end 2018, Ende 2018",
    "Interkulturelle Woche in 2017, Interkulturelle Woche 2017",
    "BEWILLIGUNG + P2Y, 2 Jahre nach BEWILLIGUNG",
    "circa FORUM + P18M, etwa 18 Monate nach FORUM",
    "BEWILLIGUNG + P0D, sofort nach BEWILLIGUNG",
  })
  void saysADateNoMorePreciselyThanItsSource(String notation, String words) {
    var date = RoughDate.parse(notation).orElseThrow();
    assertThat(new When(Language.GERMAN).rough(date)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-W05, 5. Woche 2024",
    "2024-05, Mai 2024",
    "2024-Q3, 3. Quartal 2024",
    "2024-H2, 2. Halbjahr 2024",
    "2024, 2024",
    "SJ2023-1, 1. Schulhalbjahr 2023/24",
    "SJ2023-2, 2. Schulhalbjahr 2023/24",
    "SJ2099, Schuljahr 2099/00",
    "2018-2019, 2018–2019",
  })
  void saysAPeriod(String code, String words) {
    var period = Period.parse(code).orElseThrow();
    assertThat(new When(Language.GERMAN).period(period)).isEqualTo(words);
  }
}
