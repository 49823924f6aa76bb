package de.zielstand.chronicle.store;

import de.zielstand.catalogue.Catalogues;
import de.zielstand.chronicle.Chronicles;
import de.zielstand.chronicle.SampleChronicle;
import de.zielstand.municipality.SampleMunicipality;
import de.zielstand.operation.Errand;
import de.zielstand.operation.Settings;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sample happenings: taken in at the first start, after the catalogues they belong to. */
@Singleton
final class SampleChronicles implements ApplicationEventListener<StartupEvent>, Ordered {
  private final Settings settings;
  private final Errand errand;
  private final Catalogues catalogues;
  private final Chronicles chronicles;

  SampleChronicles(Settings settings, Errand errand, Catalogues catalogues, Chronicles chronicles) {
    this.settings = settings;
    this.errand = errand;
    this.catalogues = catalogues;
    this.chronicles = chronicles;
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
        if (catalogues.current(scope).isPresent() && !chronicles.any(scope)) {
          chronicles.takeSamples(scope, SampleChronicle.read(content(municipality.file())));
        }
      }
    }
  }

  private static String content(String name) {
    var path = "/sample-data/chronicle/" + name + ".csv";
    try (var stream = SampleChronicles.class.getResourceAsStream(path)) {
      return new String(
          Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
