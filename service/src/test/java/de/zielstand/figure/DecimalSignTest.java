package de.zielstand.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalSignTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,5 3 | COMMA",
        "1.5 3 | POINT",
        "1.234,5 | COMMA",
        "1,234.5 | POINT",
        "3 4 | COMMA",
        "1.234 2,5 | COMMA",
        "1.234 2.5 | POINT",
        "1,234 0.25 | POINT"
      })
  void isToldByWhatHasOneReading(String numbers, DecimalSign sign) {
    assertThat(DecimalSign.usedIn(List.of(numbers.split(" ", -1)))).isEqualTo(Optional.of(sign));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.234 | 7", "1,234 | 7", "1.234 | 5.678"})
  void isAskedForWhereBothReadingsFit(String one, String other) {
    assertThat(DecimalSign.usedIn(List.of(one, other))).isEmpty();
  }
}
