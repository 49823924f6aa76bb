package de.zielstand.surroundings.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.page.GermanOrder;
import de.zielstand.page.Mistakes;
import de.zielstand.page.web.Frame;
import de.zielstand.surroundings.ContextFile;
import de.zielstand.surroundings.ContextSeries;
import de.zielstand.surroundings.Surroundings;
import de.zielstand.surroundings.Territory;
import de.zielstand.surroundings.TerritoryNames;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of the surroundings, and the form that brings more.
 *
 * @param files empty for those who may not bring any
 */
record ContextView(
    Frame frame,
    ContextLinks links,
    Catalogue catalogue,
    Surroundings known,
    Optional<List<ContextFile>> files,
    Mistakes mistakes) {

  /** By title; all of the municipality is before its parts. */
  List<ContextSeries> series() {
    return known.series().stream()
        .sorted(
            GermanOrder.<ContextSeries>by(one -> one.newest().title())
                .thenComparing(one -> one.name().figure())
                .thenComparing(this::isPart)
                .thenComparing(GermanOrder.by(one -> territory(one.name().territory()))))
        .toList();
  }

  boolean isPart(ContextSeries series) {
    return !(series.name().territory() instanceof Territory.Whole);
  }

  String territory(Territory territory) {
    String name = new TerritoryNames(catalogue).title(territory);
    return name.isEmpty() ? frame.text("surroundings.whole") : name;
  }

  String value(BigDecimal value) {
    return frame.wording().decimal(value);
  }

  String change(Optional<BigDecimal> change) {
    Function<BigDecimal, String> shown = frame.wording()::signed;
    return change.map(shown).orElse("–");
  }
}
