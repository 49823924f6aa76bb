package de.zielstand.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.page.Language;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpellingTest {
  private static final Spelling GERMAN = new Spelling(Language.GERMAN);
  private static final Spelling ENGLISH = new Spelling(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ende 2018|end 2018",
        "mitte 2017|mid 2017",
        "10/2016|2016-10",
        "Oktober 2016|2016-10",
        "10/2016 bis 11/2016|2016-10..2016-11",
        "16.01.2018|2018-01-16",
        "1.2.2018|2018-02-01",
        "2018|2018",
        "3. Quartal 2018|2018-07..2018-09",
        "2 Jahre nach BEWILLIGUNG|BEWILLIGUNG + P2Y",
        "etwa 18 Monate nach FORUM-BEGINN|circa FORUM-BEGINN + P18M",
        "ca. Ende 2018|circa end 2018",
        "Interkulturelle Woche in 2017|Interkulturelle Woche in 2017",
        "end 2018|end 2018",
        "2016-10..2016-11|2016-10..2016-11",
        "30.02.2018|30.02.2018",
        "13/2018|13/2018",
        "irgendwann|irgendwann"
      })
  void roughDates(String typed, String noted) {
    assertThat(GERMAN.noted(RoughDate.class, typed)).isEqualTo(noted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,5|1234.5",
        "0,7|0.7",
        "0.7|0.7",
        "1.234|1234",
        "−3|-3",
        "12 000|12000",
        "1,2,3|1.2.3",
        "viel|viel"
      })
  void germanNumbers(String typed, String noted) {
    assertThat(GERMAN.noted(BigDecimal.class, typed)).isEqualTo(noted);
  }

  @Test
  void englishNumbers() {
    assertThat(ENGLISH.noted(BigDecimal.class, "1,234.5")).isEqualTo("1234.5");
    assertThat(ENGLISH.noted(BigDecimal.class, "1.234")).isEqualTo("1.234");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsShownCanBeTypedBack(Language language) {
    Spelling spelling = new Spelling(language);
    long seed = 20_181_116;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 2_000; i++) {
      RoughDate date = date(random, 0);
      assertThat(spelling.noted(RoughDate.class, spelling.shown(date)))
          .as("%s, seed %d, case %d", spelling.shown(date), seed, i)
          .isEqualTo(date.toString());
      Period period = period(random);
      assertThat(spelling.noted(Period.class, spelling.shown(period)))
          .as("seed %d, case %d", seed, i)
          .isEqualTo(period.code());
      BigDecimal amount =
          BigDecimal.valueOf(random.nextLong(-9_999_999, 9_999_999), random.nextInt(5));
      assertThat(spelling.noted(BigDecimal.class, spelling.shown(amount)))
          .as("seed %d, case %d", seed, i)
          .isEqualTo(amount.toPlainString());
    }
  }

  private static RoughDate date(SplittableRandom random, int depth) {
    int year = random.nextInt(1950, 2090);
    YearMonth month = YearMonth.of(year, random.nextInt(1, 13));
    return switch (random.nextInt(depth == 0 ? 8 : 7)) {
      case 0 -> new RoughDate.Day(LocalDate.ofEpochDay(random.nextInt(0, 40_000)));
      case 1 -> new RoughDate.Months(month, month);
      case 2 -> new RoughDate.Months(month, month.plusMonths(random.nextInt(1, 9)));
      case 3 -> new RoughDate.SomeDayOf(year);
      case 4 -> new RoughDate.MiddleOf(year);
      case 5 -> new RoughDate.EndOf(year);
      case 6 ->
          new RoughDate.After(
              "MEILENSTEIN-" + random.nextInt(9),
              java.time.Period.of(random.nextInt(4), random.nextInt(20), random.nextInt(40)));
      default -> new RoughDate.Circa(date(random, depth + 1));
    };
  }

  private static Period period(SplittableRandom random) {
    int year = random.nextInt(1950, 2090);
    return switch (random.nextInt(5)) {
      case 0 -> Period.year(year);
      case 1 -> Period.quarter(year, random.nextInt(1, 5));
      case 2 -> Period.schoolYear(year);
      case 3 ->
          Period.starting(
              PeriodKind.SCHOOL_HALF_YEAR, LocalDate.of(year, random.nextBoolean() ? 8 : 2, 1));
      default -> Period.starting(PeriodKind.MONTH, LocalDate.of(year, random.nextInt(1, 13), 1));
    };
  }
}
