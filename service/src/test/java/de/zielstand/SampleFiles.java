package de.zielstand;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueFiles;
import de.zielstand.catalogue.ElementFields;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The sample catalogues, read and written by the parts of the real service. */
public final class SampleFiles {
  public static final List<String> NAMES =
      List.of("krefeld", "duisburg", "duesseldorf", "maerkischer-kreis");

  private SampleFiles() {}

  public static List<Catalogue> all() {
    return NAMES.stream().map(SampleFiles::catalogue).toList();
  }

  public static Catalogue catalogue(String name) {
    String path = "/sample-data/" + name + ".yaml";
    try (var stream = SampleFiles.class.getResourceAsStream(path)) {
      byte[] file = Objects.requireNonNull(stream, path).readAllBytes();
      return switch (files().read(file, Notation.YAML)) {
        case Reading.Accepted(Catalogue catalogue) -> catalogue;
        case Reading.Refused(var problems) -> throw new AssertionError(problems);
      };
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static String written(Catalogue catalogue) {
    return new String(files().write(catalogue, Notation.YAML), StandardCharsets.UTF_8);
  }

  public static ElementFields fields() {
    return RunningZielstand.shared().part(ElementFields.class);
  }

  private static CatalogueFiles files() {
    return RunningZielstand.shared().part(CatalogueFiles.class);
  }
}
