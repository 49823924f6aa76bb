package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueRules;
import de.zielstand.catalogue.GeneratedCatalogue;
import de.zielstand.catalogue.Notation;
import de.zielstand.indicator.Indicator;
import de.zielstand.tenancy.Ags;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedCatalogueTest {
  private static final Catalogue ESSEN = GeneratedCatalogue.of(new Ags("05113000"), "Essen");

  @Test
  void hasTwoHundredIndicatorsAndNoFlaw() {
    assertThat(Samples.all(ESSEN, Indicator.class)).hasSize(GeneratedCatalogue.INDICATORS);
    assertThat(CatalogueRules.flaws(ESSEN)).isEmpty();
  }

  @Test
  void isTheSameEveryTimeAndAnotherElsewhere() {
    assertThat(GeneratedCatalogue.of(new Ags("05113000"), "Essen")).isEqualTo(ESSEN);
    Catalogue bonn = GeneratedCatalogue.of(new Ags("05314000"), "Bonn");
    assertThat(targets(bonn)).isNotEqualTo(targets(ESSEN));
  }

  @Test
  void sharesDefinitionsOfTheSameKind() {
    Catalogue bonn = GeneratedCatalogue.of(new Ags("05314000"), "Bonn");
    assertThat(shared(bonn)).hasSize(GeneratedCatalogue.SHARED).isEqualTo(shared(ESSEN));
  }

  @ParameterizedTest
  @EnumSource(Notation.class)
  void survivesTheRoundTrip(Notation notation) {
    byte[] file = new CatalogueDocuments().write(ESSEN, notation);
    assertThat(Samples.accepted(file, notation)).isEqualTo(ESSEN);
  }

  private static List<?> targets(Catalogue catalogue) {
    return Samples.all(catalogue, Indicator.class).stream().map(Indicator::targets).toList();
  }

  private static List<String> shared(Catalogue catalogue) {
    return Samples.all(catalogue, Indicator.class).stream()
        .map(i -> i.definitionKey().map(key -> key + " " + i.kind()))
        .flatMap(Optional::stream)
        .toList();
  }
}
