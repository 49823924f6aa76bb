package de.zielstand.intake.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.intake.Inbox;
import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.SampleSheet;
import de.zielstand.intake.SampleWave;
import de.zielstand.intake.Waves;
import de.zielstand.municipality.SampleMunicipality;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Origin;
import de.zielstand.operation.Errand;
import de.zielstand.operation.Settings;
import de.zielstand.tenancy.Scope;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The sample figures: taken in at the first start, after the catalogues they belong to. */
@Singleton
final class SampleObservations implements ApplicationEventListener<StartupEvent>, Ordered {
  private final Settings settings;
  private final Errand errand;
  private final Catalogues catalogues;
  private final Observations observations;
  private final Inbox inbox;
  private final Waves waves;

  SampleObservations(
      Settings settings,
      Errand errand,
      Catalogues catalogues,
      Observations observations,
      Inbox inbox,
      Waves waves) {
    this.settings = settings;
    this.errand = errand;
    this.catalogues = catalogues;
    this.observations = observations;
    this.inbox = inbox;
    this.waves = waves;
  }

  /** Listeners without a wish come first, that of the catalogues among them. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    if (settings.sampleData() && errand == Errand.SERVE) {
      for (var municipality : SampleMunicipality.values()) {
        var scope = municipality.scope();
        if (!observations.any(scope)) {
          catalogues
              .version(scope, 1)
              .ifPresent(first -> takeIn(scope, first.catalogue(), municipality.file()));
        }
      }
    }
  }

  /** By the catalogue of the samples, whatever has become of it since. */
  private void takeIn(Scope scope, Catalogue catalogue, String name) {
    takeIn(scope, catalogue, name, file("observations/" + name).orElseThrow());
    // Of an assessment how it was taken is known besides its figures; one municipality has some.
    file("waves/" + name)
        .ifPresent(waved -> {
          takeIn(scope, catalogue, name, file("waves/" + name + "-figures").orElseThrow());
          waves.takeSamples(scope, SampleWave.read(waved));
        });
  }

  private void takeIn(Scope scope, Catalogue catalogue, String name, byte[] file) {
    var sheet = SampleSheet.of(catalogue, file);
    var delivery = new Delivery(sheet.changes(), Origin.SAMPLE, sheet.moves(), Optional.empty());
    var outcome = inbox.take(scope, delivery, AuditLog.SYSTEM);
    if (!(outcome instanceof Inbox.Outcome.Taken)) {
      throw new IllegalStateException(name + ": " + outcome);
    }
  }

  private static Optional<byte[]> file(String name) {
    try (var stream =
        SampleObservations.class.getResourceAsStream("/sample-data/" + name + ".csv")) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
