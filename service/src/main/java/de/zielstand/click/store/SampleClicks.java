package de.zielstand.click.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.click.ClickFiles;
import de.zielstand.click.FileKind;
import de.zielstand.click.FileQuestion;
import de.zielstand.click.PageVisits;
import de.zielstand.click.Reading;
import de.zielstand.click.Series;
import de.zielstand.municipality.SampleMunicipality;
import de.zielstand.operation.Errand;
import de.zielstand.operation.Settings;
import de.zielstand.tenancy.Scope;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** An invented export of Matomo for one indicator, taken in at the first start. */
@Singleton
final class SampleClicks implements ApplicationEventListener<StartupEvent>, Ordered {
  private static final Scope SCOPE = SampleMunicipality.KREFELD.scope();
  private static final String INDICATOR = "KR-2018/M05-I2";
  private static final String FILE = "/sample-data/clicks/krefeld-matomo.csv";
  private static final LocalDate EXPORTED_ON = LocalDate.of(2020, 1, 21);

  private final Settings settings;
  private final Errand errand;
  private final Catalogues catalogues;
  private final ClickFiles files;
  private final PageVisits visits;

  SampleClicks(
      Settings settings,
      Errand errand,
      Catalogues catalogues,
      ClickFiles files,
      PageVisits visits) {
    this.settings = settings;
    this.errand = errand;
    this.catalogues = catalogues;
    this.files = files;
    this.visits = visits;
  }

  /** After the catalogues, which have no wish and hence come first. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    if (settings.sampleData() && errand == Errand.SERVE && !visits.any(SCOPE)) {
      catalogues.version(SCOPE, 1).stream()
          .flatMap(first -> first.catalogue().indicators().stream())
          .filter(held -> held.address().equals(INDICATOR))
          .forEach(this::takeIn);
    }
  }

  private void takeIn(HeldIndicator held) {
    var series = Series.of(held).orElseThrow();
    var question =
        new FileQuestion(FileKind.MATOMO_CSV, series.metric(), Optional.empty(), EXPORTED_ON);
    try (var stream = Objects.requireNonNull(SampleClicks.class.getResourceAsStream(FILE), FILE)) {
      if (!(files.read(stream, question) instanceof Reading.Read(var file))) {
        throw new IllegalStateException(FILE + " cannot be read");
      }
      visits.take(SCOPE, series, question.kind().source(), file, AuditLog.SYSTEM);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
