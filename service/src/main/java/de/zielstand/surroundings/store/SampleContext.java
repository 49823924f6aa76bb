package de.zielstand.surroundings.store;

import de.zielstand.catalogue.Catalogues;
import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.SheetFile;
import de.zielstand.municipality.SampleMunicipality;
import de.zielstand.operation.Errand;
import de.zielstand.operation.Settings;
import de.zielstand.surroundings.ContextFigures;
import de.zielstand.surroundings.ContextIntake;
import de.zielstand.surroundings.Surroundings;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The invented context figures: taken in at the first start, after the catalogues. */
@Singleton
final class SampleContext implements ApplicationEventListener<StartupEvent>, Ordered {
  private static final LocalDate INVENTED_ON = LocalDate.of(2020, 1, 21);

  private final Settings settings;
  private final Errand errand;
  private final Catalogues catalogues;
  private final ContextFigures figures;

  SampleContext(Settings settings, Errand errand, Catalogues catalogues, ContextFigures figures) {
    this.settings = settings;
    this.errand = errand;
    this.catalogues = catalogues;
    this.figures = figures;
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
        var first = catalogues.version(municipality.scope(), 1);
        if (first.isPresent() && !figures.any(municipality.scope())) {
          var intake =
              new ContextIntake(first.get().catalogue(), new Surroundings(List.of()), INVENTED_ON);
          var preview = intake.judge(SheetFile.parse(content(municipality)), DecimalSign.COMMA);
          if (!preview.canBeTaken()) {
            throw new IllegalStateException(municipality.file() + ": " + preview.problems());
          }
          figures.takeSamples(municipality.scope(), preview.changes());
        }
      }
    }
  }

  private static byte[] content(SampleMunicipality municipality) {
    var path = "/sample-data/context/" + municipality.file() + ".csv";
    try (var stream = SampleContext.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(stream, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
