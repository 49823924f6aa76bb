package de.zielstand.attainment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.figure.FieldProblem;
import de.zielstand.page.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GERMAN | 12,5 | 12.5",
        "GERMAN | 12.5 | 12.5",
        "GERMAN | 1.234 | 1234",
        "GERMAN | 1.234,5 | 1234.5",
        "GERMAN | 1,234.5 | 1234.5",
        "GERMAN | −3 | -3",
        "GERMAN | +3 | 3",
        "ENGLISH | 1,234 | 1234",
        "ENGLISH | 1.234 | 1.234",
        "ENGLISH | 12,5 | 12.5"
      })
  void readsWhatPeopleType(Language language, String typed, String number) {
    assertThat(TypedNumber.read("value", typed, language)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1,2,3", "1.2.3", "1e5", "NaN", "--1", "12 %"})
  void refusesWhatIsNoNumber(String typed) {
    assertThatThrownBy(() -> TypedNumber.read("value", typed, Language.GERMAN))
        .isInstanceOf(FieldProblem.class);
  }
}
