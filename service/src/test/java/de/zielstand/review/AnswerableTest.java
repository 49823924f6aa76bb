package de.zielstand.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.format.Samples;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AnswerableTest {
  static final List<String> NAMES = Samples.NAMES;

  @ParameterizedTest
  @FieldSource("NAMES")
  void namesEveryMeasureAndEveryOwnerOfIndicatorsOnce(String name) {
    var catalogue = Samples.catalogue(name);
    List<Owner> owners =
        Answerable.all(catalogue).stream()
            .flatMap(place -> place.owners().keySet().stream())
            .toList();
    assertThat(owners)
        .doesNotHaveDuplicates()
        .containsAll(catalogue.indicators().stream().map(HeldIndicator::owner).toList());
    List<Element> measures =
        Answerable.all(catalogue).stream()
            .flatMap(place -> place.owners().values().stream())
            .filter(Measure.class::isInstance)
            .toList();
    assertThat(measures)
        .containsExactlyInAnyOrderElementsOf(
            catalogue.concepts().stream().flatMap(concept -> concept.measures().stream()).toList());
  }
}
