package de.zielstand.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.municipality.Municipality.Kind;
import de.zielstand.tenancy.Ags;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {
  private static final List<Municipality> ALL =
      List.of(
          new Municipality(Ags.LAND, "Land", Kind.LAND, Optional.empty(), Optional.empty()),
          city("05512000", "Ölde", "Münster"),
          city("05913000", "Zell", "Arnsberg"),
          city("05314000", "Olpe", "Köln"),
          kreis("05962", "Märkischer Kreis", "Arnsberg"),
          gemeinde("05962032", "Lüdenscheid", "05962"),
          gemeinde("05962004", "Altena", "05962"));

  static Municipality city(String ags, String name, String district) {
    return new Municipality(new Ags(ags), name, Kind.CITY, Optional.of(district), Optional.empty());
  }

  static Municipality kreis(String ags, String name, String district) {
    return new Municipality(
        new Ags(ags), name, Kind.KREIS, Optional.of(district), Optional.empty());
  }

  static Municipality gemeinde(String ags, String name, String kreis) {
    return new Municipality(
        new Ags(ags), name, Kind.GEMEINDE, Optional.of("Arnsberg"), Optional.of(new Ags(kreis)));
  }

  private static List<String> names(Directory directory) {
    return directory.entries().stream().map(entry -> entry.tenant().name()).toList();
  }

  @Test
  void sortsTenantsAsGermansDoAndLeavesOutTheLand() {
    assertThat(names(Directory.of(ALL)))
        .containsExactly("Märkischer Kreis", "Ölde", "Olpe", "Zell");
  }

  @Test
  void putsGemeindenBelowTheirKreis() {
    assertThat(Directory.of(ALL).entries().getFirst().parts())
        .extracting(Municipality::name)
        .containsExactly("Altena", "Lüdenscheid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"ÖLD;Ölde", "lüden;Märkischer Kreis", "059620;Märkischer Kreis", "köln;Olpe"})
  void findsByNamePartKeyAndDistrict(String text, String found) {
    assertThat(names(Directory.of(ALL).matching(text))).containsExactly(found);
  }

  @Test
  void findsNothingForAForeignWordAndEverythingForNone() {
    assertThat(names(Directory.of(ALL).matching("xyz"))).isEmpty();
    assertThat(names(Directory.of(ALL).matching("  "))).hasSize(4);
  }

  @Test
  void countsByKind() {
    assertThat(Directory.of(ALL).count(Kind.CITY)).isEqualTo(3);
    assertThat(Directory.of(ALL).count(Kind.KREIS)).isEqualTo(1);
  }
}
