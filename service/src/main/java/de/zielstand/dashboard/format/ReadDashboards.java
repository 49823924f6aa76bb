package de.zielstand.dashboard.format;

import de.zielstand.catalogue.RecordFiles;
import de.zielstand.dashboard.Dashboard;
import de.zielstand.dashboard.DashboardFiles;
import de.zielstand.dashboard.DashboardName;
import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.Problem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

@Singleton
final class ReadDashboards implements DashboardFiles {
  /** A folder of the class path cannot be listed, so the files are named here. */
  private static final List<String> DELIVERED =
      List.of(
          "ueberblick",
          "handlungsfeld",
          "massnahme",
          "indikator",
          "sprachstand",
          "oeffentlichkeitsarbeit",
          "netzwerke",
          "rahmendaten",
          "meldestand",
          "land");

  private final RecordFiles files;
  private final SequencedMap<DashboardName, Delivered> delivered;

  ReadDashboards(RecordFiles files) {
    this.files = files;
    SequencedMap<DashboardName, Delivered> all = new LinkedHashMap<>();
    DELIVERED.forEach(name -> all.put(new DashboardName(name), delivered(name)));
    this.delivered = Collections.unmodifiableSequencedMap(all);
  }

  @Override
  public Read read(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST) {
      Flaw flaw = Flaw.of("", FlawCode.TOO_LARGE, LONGEST / 1024);
      return new Read.Refused(List.of(new Problem(0, 0, flaw)));
    }
    return switch (files.read(Dashboard.class, bytes, _ -> List.of())) {
      case RecordFiles.Read.Accepted<Dashboard>(var dashboard) -> new Read.Accepted(dashboard);
      case RecordFiles.Read.Refused<Dashboard>(var problems) -> new Read.Refused(problems);
    };
  }

  @Override
  public SequencedMap<DashboardName, Delivered> delivered() {
    return delivered;
  }

  private Delivered delivered(String name) {
    String document = text("/delivered/" + name + ".yaml");
    return switch (read(document)) {
      case Read.Accepted(var dashboard) -> new Delivered(dashboard, document);
      case Read.Refused(var problems) -> throw new IllegalStateException(name + ": " + problems);
    };
  }

  private static String text(String file) {
    try (var stream = ReadDashboards.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
