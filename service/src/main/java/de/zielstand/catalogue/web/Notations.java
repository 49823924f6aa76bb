package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Notation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;

/** The two notations as HTTP names them. */
final class Notations {
  static final String YAML = "application/yaml";

  private Notations() {}

  static MediaType type(Notation notation) {
    return switch (notation) {
      case YAML -> new MediaType(YAML + "; charset=utf-8");
      case JSON -> MediaType.APPLICATION_JSON_TYPE;
    };
  }

  /** The first the caller names; YAML where anything will do. */
  static Notation wanted(HttpRequest<?> request) {
    for (var accepted : request.accept()) {
      if (accepted.matches(MediaType.APPLICATION_JSON_TYPE)) {
        return accepted.getName().equals(MediaType.ALL) ? Notation.YAML : Notation.JSON;
      }
      if (accepted.getName().equals(YAML)) {
        return Notation.YAML;
      }
    }
    return Notation.YAML;
  }

  static Notation sent(HttpRequest<?> request) {
    var json = request.getContentType().filter(MediaType.APPLICATION_JSON_TYPE::matches);
    return json.isPresent() ? Notation.JSON : Notation.YAML;
  }
}
