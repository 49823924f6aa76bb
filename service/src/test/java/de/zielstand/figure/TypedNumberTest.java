package de.zielstand.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COMMA | 12,5 | 12.5",
        "COMMA | 12.5 | 12.5",
        "COMMA | 1.234 | 1234",
        "COMMA | 1.234,5 | 1234.5",
        "COMMA | 1,234.5 | 1234.5",
        "COMMA | −3 | -3",
        "COMMA | +3 | 3",
        "POINT | 1,234 | 1234",
        "POINT | 1.234 | 1.234",
        "POINT | 12,5 | 12.5",
        "COMMA | 1.234.567 | 1234567",
        "POINT | 1.234.567 | 1234567",
        "COMMA | 1,234,567 | 1234567",
        "COMMA | 1 234,5 | 1234.5"
      })
  void readsWhatPeopleType(DecimalSign usual, String typed, String number) {
    assertThat(TypedNumber.read("value", typed, usual)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1,2,3", "1.2.3", "1e5", "NaN", "--1", "12 %"})
  void refusesWhatIsNoNumber(String typed) {
    assertThatThrownBy(() -> TypedNumber.read("value", typed, DecimalSign.COMMA))
        .isInstanceOf(FieldProblem.class);
  }
}
