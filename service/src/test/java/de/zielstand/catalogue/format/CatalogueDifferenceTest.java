package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueDifference;
import de.zielstand.catalogue.CatalogueDifference.Change;
import de.zielstand.catalogue.CatalogueDifference.FieldChange;
import de.zielstand.catalogue.Notation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueDifferenceTest {
  private static final String KREFELD = new String(Samples.file("krefeld"), StandardCharsets.UTF_8);
  private static final Catalogue BEFORE = Samples.catalogue("krefeld");

  private static List<Change> after(String find, String replace) {
    assertThat(KREFELD).contains(find);
    byte[] file = KREFELD.replace(find, replace).getBytes(StandardCharsets.UTF_8);
    return CatalogueDifference.between(BEFORE, Samples.accepted(file, Notation.YAML));
  }

  @Test
  void isEmptyForTheSame() {
    assertThat(CatalogueDifference.between(BEFORE, Samples.catalogue("krefeld"))).isEmpty();
  }

  @Test
  void tellsAChangedFigureOfTheIndicatorItBelongsTo() {
    List<Change> changes =
        after(
            "{form: AT_LEAST, scope: AT_DATE, target: 50}",
            "{form: AT_LEAST, scope: AT_DATE, target: 60}");
    assertThat(changes).hasSize(1);
    Change.Changed changed = (Change.Changed) changes.getFirst();
    assertThat(changed.place()).hasToString("Place[concept=Optional[KR-2018], code=M02-I1]");
    assertThat(changed.type()).isEqualTo("Indicator");
    assertThat(changed.fields())
        .containsExactly(
            new FieldChange("targets[0].target", Optional.of("50"), Optional.of("60")));
  }

  @Test
  void tellsWhatWasNotSaidBefore() {
    List<Change> changes =
        after(
            "- {code: M01-1, title: Mentorinnen und Mentoren anwerben}",
            "- {code: M01-1, title: Mentorinnen und Mentoren anwerben, due: end 2018}");
    assertThat(((Change.Changed) changes.getFirst()).fields())
        .containsExactly(new FieldChange("due", Optional.empty(), Optional.of("end 2018")));
  }

  @Test
  void takesANewCodeAsOneAddedAndOneEnded() {
    List<Change> changes = after("{code: M01-5, title: Projekt", "{code: M01-9, title: Projekt");
    assertThat(changes).hasExactlyElementsOfTypes(Change.Added.class, Change.Ended.class);
    assertThat(changes)
        .extracting(Change::title)
        .containsExactly("Projekt auswerten", "Projekt auswerten");
  }

  @Test
  void comparesBodiesTooWithoutAConcept() {
    List<Change> changes = after("title: Dialog der Religionen", "title: Rat der Religionen");
    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().place().concept()).isEmpty();
  }

  @Test
  void tellsWhatTheCatalogueItselfSays() {
    List<Change> changes = after("name: Krefeld\n", "name: Krefeld am Rhein\n");
    assertThat(((Change.Changed) changes.getFirst()).fields())
        .containsExactly(
            new FieldChange("name", Optional.of("Krefeld"), Optional.of("Krefeld am Rhein")));
  }

  @Test
  void tellsAnotherOrder() {
    String first = "          - {code: M01-1, title: Mentorinnen und Mentoren anwerben}\n";
    String second = "          - {code: M01-2, title: Datenbank des Mentorenpools anlegen}\n";
    List<Change> changes = after(first + second, second + first);
    assertThat(changes).hasSize(1);
    assertThat(((Change.Changed) changes.getFirst()).fields())
        .extracting(FieldChange::key)
        .containsExactly("order");
  }

  @Test
  void tellsWhatMovedElsewhere() {
    String step = "          - {code: M01-5, title: Projekt auswerten}\n";
    String other = "          - {code: M02-1, title: Vermittlerpool je nach Bedarf vergrößern}\n";
    byte[] file =
        KREFELD.replace(step, "").replace(other, other + step).getBytes(StandardCharsets.UTF_8);
    List<Change> changes =
        CatalogueDifference.between(BEFORE, Samples.accepted(file, Notation.YAML));
    assertThat(((Change.Changed) changes.getFirst()).fields())
        .containsExactly(new FieldChange("within", Optional.of("M01"), Optional.of("M02")));
  }

  @Test
  void listsEverythingAsAddedAgainstAnEmptyCatalogue() {
    Catalogue empty =
        Samples.accepted(
            "ags: '05114000'\nname: Krefeld\n".getBytes(StandardCharsets.UTF_8), Notation.YAML);
    assertThat(CatalogueDifference.between(empty, BEFORE))
        .hasOnlyElementsOfType(Change.Added.class)
        .hasSameSizeAs(CatalogueDifference.between(BEFORE, empty));
  }
}
