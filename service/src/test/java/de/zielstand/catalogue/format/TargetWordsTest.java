package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Located;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.TargetWords;
import de.zielstand.page.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TargetWordsTest {
  static final List<String> NAMES = Samples.NAMES;

  private static List<Indicator> indicators(String name) {
    return Located.all(Samples.catalogue(name)).stream()
        .map(Located::element)
        .filter(Indicator.class::isInstance)
        .map(Indicator.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "krefeld | M02-I1 | mindestens 50 Personen",
        "krefeld | M02-I2 | alle Schulen",
        "krefeld | M01-I1 | alle Kinder und Jugendliche je Schuljahr",
        "krefeld | M01-I3 | Schritte erledigt: 5",
        "krefeld | M03-I1 | 1-mal jährlich",
        "krefeld | M03-I2 | genau 2 Blöcke je Veranstaltung",
        "duesseldorf | Z67-1-I1 | mindestens 40\u202f% je Quartal",
      })
  void sayWhatWasAgreed(String name, String code, String words) {
    assertThat(indicators(name))
        .filteredOn(one -> one.code().value().equals(code))
        .singleElement()
        .satisfies(one -> assertThat(new TargetWords(Language.GERMAN).of(one)).isEqualTo(words));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void haveWordsForEveryTargetOfTheSamples(String name) {
    for (var language : Language.values()) {
      var words = new TargetWords(language);
      assertThat(indicators(name))
          .allSatisfy(
              one -> assertThat(words.of(one)).isNotBlank().doesNotContain("{", "}", "_", "–"));
    }
  }
}
