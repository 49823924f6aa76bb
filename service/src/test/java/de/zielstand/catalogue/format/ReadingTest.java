package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Lifecycle.State;
import de.zielstand.catalogue.Located;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Outline;
import de.zielstand.catalogue.Outline.Branch;
import de.zielstand.catalogue.Search;
import de.zielstand.catalogue.Selection;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What people see of a catalogue: its outline, a selection of measures, what a search finds. */
class ReadingTest {
  static final List<String> NAMES = Samples.NAMES;

  private final Catalogue krefeld = Samples.catalogue("krefeld");
  private final Concept concept = Samples.concept("krefeld");

  @Nested
  class TheOutline {
    @Test
    void hasTheFiveFieldsInTheirOrderWithTheirGoals() {
      assertThat(Outline.of(concept).sections())
          .extracting(Outline.Section::goalCount)
          .containsExactly(4, 5, 5, 3, 4);
    }

    @Test
    void nestsGoalsUnderTheirParents() {
      var sections = Outline.of(Samples.concept("duisburg")).sections();
      assertThat(sections.stream().flatMap(section -> section.goals().stream()))
          .anySatisfy(branch -> assertThat(branch.below()).isNotEmpty());
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void outlineHasEveryGoalAndMeasureOfAConcept(String name) {
    for (Concept each : Samples.catalogue(name).concepts()) {
      var outline = Outline.of(each);
      Set<Code> goals = new HashSet<>();
      Set<Code> measures = new HashSet<>();
      outline.unassigned().forEach(one -> measures.add(one.code()));
      for (var section : outline.sections()) {
        section.others().forEach(one -> measures.add(one.code()));
        section.goals().forEach(branch -> collect(branch, goals, measures));
      }
      assertThat(goals).isEqualTo(codes(each.goals().stream()));
      assertThat(measures).isEqualTo(codes(each.measures().stream()));
    }
  }

  private static void collect(Branch branch, Set<Code> goals, Set<Code> measures) {
    assertThat(goals.add(branch.goal().code())).as("%s stands once", branch.goal()).isTrue();
    branch.measures().forEach(one -> measures.add(one.code()));
    branch.below().forEach(below -> collect(below, goals, measures));
  }

  private static Set<Code> codes(Stream<? extends Element> elements) {
    Set<Code> codes = new HashSet<>();
    elements.forEach(element -> codes.add(element.code()));
    return codes;
  }

  @Nested
  class ASelection {
    @Test
    void narrowsNothingUnlessAsked() {
      assertThat(Selection.ALL.of(concept)).isEqualTo(concept.measures());
    }

    @Test
    void narrowsByFieldStateResponsibleAndYear() {
      assertThat(by(Optional.of(new Code("HF1")), Optional.empty(), "", 0)).hasSize(5);
      assertThat(by(Optional.empty(), Optional.of(State.DEFERRED), "", 0))
          .extracting(Measure::title)
          .containsExactly("Tagung für Unternehmen");
      assertThat(by(Optional.empty(), Optional.empty(), "Jobcenter", 0))
          .isNotEmpty()
          .allMatch(
              one -> one.responsibles().stream().anyMatch(who -> who.name().equals("Jobcenter")));
    }

    @Test
    void leavesOutWhatBeganLaterAndKeepsWhatHasNoDate() {
      var early = by(Optional.empty(), Optional.empty(), "", 2016);
      assertThat(early).extracting(one -> one.code().value()).contains("M02").doesNotContain("M01");
      assertThat(concept.measures())
          .filteredOn(one -> one.begin().isEmpty() && one.end().isEmpty())
          .isNotEmpty()
          .allMatch(early::contains);
    }

    private List<Measure> by(
        Optional<Code> field, Optional<State> state, String responsible, int year) {
      return new Selection(
              field,
              state,
              Optional.of(responsible).filter(name -> !name.isEmpty()),
              Optional.of(year).filter(asked -> asked > 0))
          .of(concept);
    }
  }

  @Nested
  class ASearch {
    @ParameterizedTest
    @CsvSource({
      "sprachvermittlerpool, M02-I1",
      "SPRACHVERMITTLER pool, M02-I1",
      "offentlichkeitsarbeit, M05",
      "öffentlichkeitsarbeit, M05",
      "m12, M12",
      "grossfamilien ereignis, ''",
    })
    void findsWithoutRegardToCaseAndUmlauts(String asked, String code) {
      var found = Search.in(krefeld, asked).stream().map(ReadingTest::code).toList();
      if (code.isEmpty()) {
        assertThat(found).isEmpty();
      } else {
        assertThat(found).contains(code);
      }
    }

    @Test
    void putsTitlesBeforeTexts() {
      assertThat(Search.in(krefeld, "sprach"))
          .extracting(Search.Hit::inTitle)
          .isSortedAccordingTo((one, other) -> Boolean.compare(other, one))
          .contains(true, false);
    }

    @Test
    void showsThePlaceInTheText() {
      assertThat(Search.in(krefeld, "fremder Sprache"))
          .filteredOn(hit -> code(hit).equals("M10"))
          .singleElement()
          .satisfies(hit -> assertThat(hit.said().orElse("")).contains("fremder Sprache"));
    }

    @Test
    void doesNotFindWhatAnElementInsideSays() {
      assertThat(Search.in(krefeld, "Sprachvermittlerpool"))
          .extracting(ReadingTest::code)
          .doesNotContain("M02", "KR-2018");
    }

    @Test
    void asksForNothingWithoutWords() {
      assertThat(Search.in(krefeld, "  ")).isEmpty();
    }
  }

  @Nested
  class Locating {
    @Test
    void tellsWhatHoldsAnElement() {
      var located =
          Located.of(krefeld, Optional.of(new Code("KR-2018")), new Code("M02-I1")).orElseThrow();
      assertThat(located.around())
          .extracting(one -> one.code().value())
          .containsExactly("M02", "KR-2018");
      assertThat(located.within(Measure.class)).isPresent();
      assertThat(located.concept()).contains(concept);
    }

    @Test
    void keepsWhatStandsBesideTheConceptsApart() {
      assertThat(Located.of(krefeld, Optional.empty(), new Code("KI"))).isPresent();
      assertThat(Located.of(krefeld, Optional.of(new Code("KR-2018")), new Code("KI"))).isEmpty();
      assertThat(Located.of(krefeld, Optional.empty(), new Code("M02"))).isEmpty();
    }
  }

  private static String code(Search.Hit hit) {
    return hit.located().element().code().value();
  }
}
