package de.zielstand.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.intake.Judged;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Texts;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What sent figures come to. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
    name = "Intake",
    example =
        """
        {"accepted":2,"unchanged":1,"revised":1,"doubts":[{"line":2,"code":"SAME_AS_BEFORE",
        "message":"Genau wie im 3. Quartal 2019: 38 Personen."}],"problems":[]}
        """)
record IntakeAnswer(
    @Schema(description = "rows that change something") int accepted,
    @Schema(description = "rows that say what is there already") int unchanged,
    @Schema(description = "accepted rows of figures that had a value") int revised,
    List<Finding> doubts,
    List<Finding> problems) {

  static IntakeAnswer of(Judged judged, List<Place> problems, Texts texts) {
    return new IntakeAnswer(
        judged.changes().size(),
        judged.unchanged(),
        judged.revised(),
        List.of(),
        problems.stream()
            .map(place ->
                new Finding(
                    place.line().orElse(0),
                    place.column().orElse(""),
                    place.code(),
                    place.message(texts)))
            .toList());
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "IntakeFinding")
  record Finding(int line, String column, String code, String message) {}
}
