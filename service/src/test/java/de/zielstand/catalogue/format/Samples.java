package de.zielstand.catalogue.format;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.Reading;
import de.zielstand.element.Code;
import de.zielstand.element.Problem;
import de.zielstand.element.Records;
import de.zielstand.indicator.Indicator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The four municipalities as the product ships them. */
public final class Samples {
  public static final List<String> NAMES =
      List.of("krefeld", "duisburg", "duesseldorf", "maerkischer-kreis");

  private Samples() {}

  static byte[] file(String name) {
    String path = "/sample-data/" + name + ".yaml";
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(path, broken);
    }
  }

  public static Catalogue catalogue(String name) {
    return accepted(file(name), Notation.YAML);
  }

  public static Catalogue accepted(byte[] file, Notation notation) {
    return switch (new CatalogueDocuments().read(file, notation)) {
      case Reading.Accepted(Catalogue catalogue) -> catalogue;
      case Reading.Refused(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  static List<Problem> problems(String text, Notation notation) {
    return problems(text.getBytes(StandardCharsets.UTF_8), notation);
  }

  static List<Problem> problems(byte[] file, Notation notation) {
    return switch (new CatalogueDocuments().read(file, notation)) {
      case Reading.Accepted(Catalogue catalogue) ->
          throw new AssertionError("Accepted: " + catalogue);
      case Reading.Refused(List<Problem> problems) -> problems;
    };
  }

  static Concept concept(String name) {
    return catalogue(name).concepts().getFirst();
  }

  static Measure measure(String name, String code) {
    return concept(name).measures().stream()
        .filter(measure -> measure.code().equals(new Code(code)))
        .findFirst()
        .orElseThrow();
  }

  /** Looks everywhere: on measures, goals, concepts, bodies and duties. */
  static Indicator indicator(String name, String code) {
    return all(catalogue(name), Indicator.class).stream()
        .filter(indicator -> indicator.code().equals(new Code(code)))
        .findFirst()
        .orElseThrow();
  }

  static <T> List<T> all(Record record, Class<T> type) {
    return Records.parts(record).stream()
        .map(Records.Part::value)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
