package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Notation;
import de.zielstand.element.Assumption;
import de.zielstand.element.Origin;
import de.zielstand.element.Records;
import de.zielstand.element.Shape;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Mention;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SampleConceptsTest {
  static final List<String> NAMES = Samples.NAMES;

  @Nested
  class Krefeld {
    private final Concept concept = Samples.concept("krefeld");

    @Test
    void hasFiveFieldsAndTwentyOneGoals() {
      assertThat(concept.fields()).hasSize(5);
      assertThat(concept.goals()).hasSize(21);
    }

    @Test
    void describesSixteenMeasuresOnEighteenSheets() {
      assertThat(concept.measures()).hasSize(16);
      assertThat(concept.measures().stream().flatMap(measure -> measure.sheets().stream()))
          .hasSize(18)
          .doesNotHaveDuplicates();
    }

    @Test
    void hasFiveFourOneFourAndFourSheetsByField() {
      assertThat(concept.fields().stream().map(field -> concept.measuresIn(field.code()).size()))
          .containsExactly(5, 4, 1, 4, 4);
    }

    @Test
    void statesFortyFourSubGoalsOfWhichThirtyFourAreDistinct() {
      assertThat(subGoals().distinct()).hasSize(44);
      long distinct =
          concept.measures().stream()
              .mapToLong(measure -> subGoals(measure).map(Mention::part).distinct().count())
              .sum();
      assertThat(distinct).isEqualTo(34);
    }

    @Test
    void measuresWithFortyNineIndicatorsOfItsOwn() {
      Stream<Indicator> own =
          concept.measures().stream()
              .flatMap(measure -> measure.indicators().stream())
              .filter(indicator -> indicator.origin() == Origin.CONCEPT);
      assertThat(own).hasSize(49);
    }

    private Stream<Mention> subGoals() {
      return concept.measures().stream().flatMap(this::subGoals);
    }

    private Stream<Mention> subGoals(Measure measure) {
      return measure.indicators().stream()
          .flatMap(indicator -> indicator.mentions().stream())
          .filter(mention -> mention.part().filter(p -> p.startsWith("Teilziel")).isPresent());
    }
  }

  @Test
  void duisburgHasSixtyTwoMeasuresAndAPositionPaperThatCountsNowhere() {
    Catalogue duisburg = Samples.catalogue("duisburg");
    assertThat(duisburg.concepts()).hasSize(2);
    assertThat(duisburg.bindingConcepts()).hasSize(1);
    Concept concept = duisburg.bindingConcepts().getFirst();
    assertThat(concept.fields()).hasSize(2);
    assertThat(concept.goals())
        .filteredOn(goal -> goal.label().equals("Aufgabenbereich"))
        .hasSize(5);
    assertThat(concept.goals()).hasSize(13 + 5);
    assertThat(concept.measures()).hasSize(62);
    Concept paper = duisburg.concepts().getLast();
    assertThat(paper.isBinding()).isFalse();
    assertThat(paper.fields()).hasSize(7);
    assertThat(paper.goals()).hasSize(31);
    assertThat(paper.measures()).isEmpty();
  }

  @Test
  void duesseldorfHasEightFieldsThirtySevenGoalsAndThirtyNineMeasures() {
    Concept concept = Samples.concept("duesseldorf");
    assertThat(concept.fields()).hasSize(8);
    assertThat(concept.goals()).hasSize(37);
    assertThat(concept.measures()).hasSize(39);
  }

  @Test
  void maerkischerKreisHasEightStandingTasksAndFifteenGemeinden() {
    Catalogue kreis = Samples.catalogue("maerkischer-kreis");
    assertThat(kreis.concepts().getFirst().measures()).hasSize(8);
    assertThat(kreis.concepts().getFirst().fields()).hasSize(2);
    assertThat(kreis.gemeinden()).hasSize(15);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void isWrittenAsItWasRead(String name) {
    byte[] file = Samples.file(name);
    byte[] written = new CatalogueDocuments().write(Samples.catalogue(name), Notation.YAML);
    assertThat(new String(written, StandardCharsets.UTF_8))
        .isEqualTo(new String(file, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void saysTheSameInJson(String name) {
    Catalogue catalogue = Samples.catalogue(name);
    CatalogueDocuments documents = new CatalogueDocuments();
    byte[] json = documents.write(catalogue, Notation.JSON);
    Catalogue again = Samples.accepted(json, Notation.JSON);
    assertThat(again).isEqualTo(catalogue);
    assertThat(documents.write(again, Notation.JSON)).isEqualTo(json);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void namesOnlyKeysThatExistInItsAssumptions(String name) {
    for (Records.Part part : Records.parts(Samples.catalogue(name))) {
      if (part.value() instanceof Record record) {
        List<String> keys = Shape.of(record.getClass()).stream().map(Shape::key).toList();
        Shape.of(record.getClass()).stream()
            .filter(shape -> shape.type() == Assumption.class)
            .map(shape -> (List<?>) Records.value(record, shape.component()))
            .flatMap(List::stream)
            .forEach(assumption ->
                assertThat(keys).as(part.path()).containsAll(((Assumption) assumption).about()));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void marksStandardIndicatorsAsNotInTheConcept(String name) {
    List<Indicator> added =
        Samples.all(Samples.catalogue(name), Indicator.class).stream()
            .filter(indicator -> indicator.origin() == Origin.NOT_IN_CONCEPT)
            .toList();
    assertThat(added)
        .isNotEmpty()
        .allSatisfy(indicator -> {
          assertThat(indicator.hasTarget()).isFalse();
          assertThat(indicator.assumptions()).isNotEmpty();
          assertThat(indicator.definitionKey()).isPresent();
        });
  }
}
