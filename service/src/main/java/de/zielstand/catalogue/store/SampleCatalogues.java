package de.zielstand.catalogue.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.catalogue.CatalogueFiles;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.Reading;
import de.zielstand.municipality.HouseRules;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.municipality.SampleMunicipality;
import de.zielstand.municipality.Today;
import de.zielstand.operation.Errand;
import de.zielstand.operation.Settings;
import de.zielstand.tenancy.Scope;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The sample catalogues: saved at the first start as anybody would save them, then left alone. */
@Singleton
final class SampleCatalogues implements ApplicationEventListener<StartupEvent> {
  /** The sample figures speak of this year, so pages open with it. */
  private static final int YEAR = 2019;

  /** The last quarter is over and its figures are due in ten days. */
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);

  private final Settings settings;
  private final Errand errand;
  private final Catalogues catalogues;
  private final CatalogueFiles files;
  private final HouseRulesBook houseRules;
  private final Today today;

  SampleCatalogues(
      Settings settings,
      Errand errand,
      Catalogues catalogues,
      CatalogueFiles files,
      HouseRulesBook houseRules,
      Today today) {
    this.settings = settings;
    this.errand = errand;
    this.catalogues = catalogues;
    this.files = files;
    this.houseRules = houseRules;
    this.today = today;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    if (settings.sampleData() && errand == Errand.SERVE) {
      for (var municipality : SampleMunicipality.values()) {
        var scope = municipality.scope();
        if (catalogues.history(scope).isEmpty()) {
          save(scope, municipality.file());
          openWithSampleYear(scope);
          today.standStill(scope, TODAY);
        }
      }
    }
  }

  private void save(Scope scope, String name) {
    switch (files.read(content(name), Notation.YAML)) {
      case Reading.Accepted accepted ->
          catalogues.save(scope, 0, accepted.catalogue(), "Beispieldaten", AuditLog.SYSTEM);
      case Reading.Refused refused -> throw new IllegalStateException(name + refused.problems());
    }
  }

  private void openWithSampleYear(Scope scope) {
    var rules = houseRules.of(scope);
    if (rules.yearShown().isEmpty()) {
      houseRules.change(
          scope,
          new HouseRules(
              rules.onTrack(),
              rules.atRisk(),
              rules.smallestCount(),
              rules.smallestChildCount(),
              rules.deadlineDays(),
              rules.graceDays(),
              rules.reminderDays(),
              Optional.of(YEAR),
              rules.version()),
          AuditLog.SYSTEM);
    }
  }

  private static byte[] content(String name) {
    var path = "/sample-data/" + name + ".yaml";
    try (var stream = SampleCatalogues.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(stream, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
