package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueRules;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.NextEdition;
import de.zielstand.element.Code;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NextEditionTest {
  private static final Catalogue DUISBURG = Samples.catalogue("duisburg");
  private static final Concept LAST = DUISBURG.concepts().getFirst();
  private static final Code NEXT = new Code("DU-2020");

  @Test
  void beginsAsACopyWithoutDecisionsAndDates() {
    Concept next = NextEdition.of(LAST, NEXT, "Fortschreibung", Map.of());
    assertThat(next.measures()).isEqualTo(LAST.measures());
    assertThat(next.goals()).isEqualTo(LAST.goals());
    assertThat(next.decisions()).isEmpty();
    assertThat(next.inForceFrom()).isEmpty();
    assertThat(next.predecessor().orElseThrow().concept()).contains(LAST.code());
  }

  @Test
  void carriesNewCodesIntoEveryReference() {
    Map<Code, Code> mapping =
        Map.of(
            new Code("SZ1-M"), new Code("GS"),
            new Code("OZ-A"), new Code("A"),
            new Code("BEWILLIGUNG"), new Code("BESCHEID"));
    Concept next = NextEdition.of(LAST, NEXT, "Fortschreibung", mapping);
    assertThat(next.predecessor().orElseThrow().mapping()).isEqualTo(mapping);
    assertThat(next.measures()).extracting(Measure::code).contains(new Code("GS"));
    assertThat(next.measures().stream().flatMap(measure -> measure.successors().stream()))
        .contains(new Code("GS"))
        .doesNotContain(new Code("SZ1-M"));
    Catalogue both =
        new Catalogue(
            DUISBURG.ags(),
            DUISBURG.name(),
            DUISBURG.note(),
            Stream.concat(DUISBURG.concepts().stream(), Stream.of(next)).toList(),
            DUISBURG.bodies(),
            DUISBURG.reportDuties(),
            DUISBURG.contextFigures(),
            List.of());
    assertThat(CatalogueRules.flaws(both)).isEmpty();
  }

  @Test
  void refusesToMixTwoSeries() {
    Map<Code, Code> mixing = Map.of(new Code("B01"), new Code("B02"));
    assertThatThrownBy(() -> NextEdition.of(LAST, NEXT, "Fortschreibung", mixing))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToRenameWhatIsNotThere() {
    Map<Code, Code> unknown = Map.of(new Code("NOWHERE"), new Code("X"));
    assertThatThrownBy(() -> NextEdition.of(LAST, NEXT, "Fortschreibung", unknown))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
