package de.zielstand.surroundings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.zielstand.intake.FileNotice;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Texts;
import de.zielstand.surroundings.ContextPreview;
import de.zielstand.surroundings.ContextPreview.Fate;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What sent context figures come to. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
    name = "ContextIntake",
    example =
        """
        {"new":2,"unchanged":1,"changed":0,"problems":[],"notices":[],"saved":true}
        """)
record ContextAnswer(
    @JsonProperty("new") int added,
    int unchanged,
    int changed,
    List<Finding> problems,
    List<Finding> notices,
    @Schema(description = "false of a preview") boolean saved) {

  static ContextAnswer of(ContextPreview preview, Sent sent, boolean saved, Texts texts) {
    return new ContextAnswer(
        preview.count(Fate.NEW),
        preview.count(Fate.UNCHANGED),
        preview.count(Fate.CHANGED),
        preview.problems().stream()
            .map(problem -> Finding.of(Places.of(problem, sent.file()), texts))
            .toList(),
        sent
            .form()
            .map(form -> FileNotice.of(form, sent.sign(), preview.mended(), texts))
            .orElse(List.of())
            .stream()
            .map(one -> new Finding(one.line(), one.column(), one.code().name(), one.message()))
            .toList(),
        saved);
  }

  @Serdeable
  @Schema(name = "ContextFinding")
  record Finding(int line, String column, String code, String message) {
    static Finding of(Place place, Texts texts) {
      return new Finding(
          place.line().orElse(0), place.column().orElse(""), place.code(), place.message(texts));
    }
  }
}
