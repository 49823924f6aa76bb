package de.zielstand.page.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.page.Problem;
import de.zielstand.page.Texts;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/** The body of RFC 9457, with our list of places. */
@Serdeable
record ProblemBody(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Place> problems) {

  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Place(
      Optional<Integer> line,
      Optional<String> column,
      Optional<String> path,
      String code,
      String message) {
    static Place of(Problem.Place place, Texts texts) {
      return new Place(
          place.line(), place.column(), place.path(), place.code(), place.message(texts));
    }
  }
}
