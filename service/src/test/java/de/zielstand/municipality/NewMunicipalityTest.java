package de.zielstand.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.municipality.Municipality.Kind;
import de.zielstand.municipality.NewMunicipality.Outcome.Right;
import de.zielstand.municipality.NewMunicipality.Outcome.Wrong;
import de.zielstand.page.Form;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.tenancy.Ags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewMunicipalityTest {
  private static final List<Municipality> KNOWN =
      List.of(
          DirectoryTest.kreis("05962", "Märkischer Kreis", "Arnsberg"),
          DirectoryTest.kreis("05954", "Ennepe-Ruhr-Kreis", "Arnsberg"),
          DirectoryTest.city("05114000", "Krefeld", "Düsseldorf"),
          DirectoryTest.gemeinde("05962004", "Altena", "05962"));

  private static NewMunicipality gemeinde(String ags) {
    return new NewMunicipality("GEMEINDE", ags, "Neudorf", "05962", "");
  }

  private static Municipality right(NewMunicipality draft) {
    assertThat(draft.check(KNOWN)).isInstanceOf(Right.class);
    return ((Right) draft.check(KNOWN)).municipality();
  }

  private static List<String> wrong(NewMunicipality draft) {
    assertThat(draft.check(KNOWN)).isInstanceOf(Wrong.class);
    return ((Wrong) draft.check(KNOWN))
        .places().stream().map(place -> place.path().orElseThrow() + " " + place.code()).toList();
  }

  @Nested
  class AGemeinde {
    @Test
    void isPartOfItsKreisAndTakesItsDistrict() {
      assertThat(right(gemeinde("05962064")))
          .isEqualTo(
              new Municipality(
                  new Ags("05962064"),
                  "Neudorf",
                  Kind.GEMEINDE,
                  Optional.of("Arnsberg"),
                  Optional.of(new Ags("05962"))));
    }

    @Test
    void beginsWithTheKeyOfItsKreis() {
      assertThat(wrong(gemeinde("05954004"))).containsExactly("ags OTHER_KREIS");
    }

    @Test
    void hasEightDigits() {
      assertThat(wrong(gemeinde("05963"))).containsExactly("ags WRONG_LENGTH");
    }

    @Test
    void needsAKreis() {
      assertThat(wrong(new NewMunicipality("GEMEINDE", "05962064", "Neudorf", "", "")))
          .containsExactly("kreis MISSING");
      assertThat(wrong(new NewMunicipality("GEMEINDE", "05114001", "Neudorf", "05114000", "")))
          .containsExactly("kreis MISSING");
    }
  }

  @Nested
  class ATenant {
    @Test
    void isAKreisWithFiveDigits() {
      var draft = new NewMunicipality("KREIS", "05978", "Kreis Unna", "05962", "Arnsberg");
      assertThat(right(draft).tenant()).isTrue();
      assertThat(wrong(new NewMunicipality("KREIS", "05978000", "Kreis Unna", "", "Arnsberg")))
          .containsExactly("ags WRONG_LENGTH");
    }

    @Test
    void isACityWithEight() {
      assertThat(right(new NewMunicipality("CITY", "05911000", "Bochum", "", "Arnsberg")).kind())
          .isEqualTo(Kind.CITY);
      assertThat(wrong(new NewMunicipality("CITY", "05911", "Bochum", "", "Arnsberg")))
          .containsExactly("ags WRONG_LENGTH");
    }

    @Test
    void needsADistrictThatExists() {
      assertThat(wrong(new NewMunicipality("CITY", "05911000", "Bochum", "", "Aachen")))
          .containsExactly("district MISSING");
    }
  }

  @Nested
  class AKey {
    @ParameterizedTest
    @ValueSource(strings = {"", "05", "5962064", "0596206", "06962064", "0596206x", "059620641"})
    void isOneOfNorthRhineWestphalia(String ags) {
      assertThat(wrong(gemeinde(ags))).containsExactly("ags NOT_A_KEY");
    }

    @Test
    void isGivenOnceAndTheMessageSaysToWhom() {
      assertThat(wrong(gemeinde("05962004"))).containsExactly("ags TAKEN");
      var outcome = (Wrong) gemeinde("05962004").check(KNOWN);
      assertThat(outcome.places().getFirst().message(Texts.in(Language.GERMAN)))
          .isEqualTo("Den Schlüssel 05962004 gibt es schon: Altena.");
    }

    @Test
    void mayBeTypedWithSpaces() {
      var typed =
          NewMunicipality.from(
              new Form(
                  Map.of(
                      "kind",
                      "GEMEINDE",
                      "ags",
                      "05 962 064",
                      "name",
                      "Neudorf",
                      "kreis",
                      "05962")));
      assertThat(right(typed).ags()).isEqualTo(new Ags("05962064"));
    }
  }

  @Test
  void anEmptyFormNamesEverythingThatIsMissing() {
    assertThat(wrong(NewMunicipality.from(new Form(Map.of()))))
        .containsExactly("kind MISSING", "ags NOT_A_KEY", "name LENGTH");
  }

  @Test
  void theLandCannotBeAdded() {
    assertThat(wrong(new NewMunicipality("LAND", "05911000", "Land", "", "Arnsberg")))
        .containsExactly("kind MISSING");
  }
}
