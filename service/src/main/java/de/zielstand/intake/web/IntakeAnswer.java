package de.zielstand.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.intake.FileNotice;
import de.zielstand.intake.Intake;
import de.zielstand.intake.Judged;
import de.zielstand.intake.Readiness;
import de.zielstand.observation.FigureKey;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Texts;
import de.zielstand.plausibility.DoubtSentences;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What sent figures come to. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
    name = "Intake",
    example =
        """
        {"accepted":2,"unchanged":1,"revised":1,"doubts":[{"line":2,"code":"SAME_AS_BEFORE",
        "message":"Genau wie im 3. Quartal 2019: 38 Personen."}],"problems":[],"notices":[]}
        """)
record IntakeAnswer(
    @Schema(description = "rows that change something") int accepted,
    @Schema(description = "rows that say what is there already") int unchanged,
    @Schema(description = "accepted rows of figures that had a value") int revised,
    List<Finding> doubts,
    List<Finding> problems,
    @Schema(description = "how a file was understood, and what was mended in it")
        List<Finding> notices) {

  static IntakeAnswer of(
      Judged judged, Intake intake, List<Place> problems, List<FileNotice> notices, Texts texts) {
    return new IntakeAnswer(
        judged.changes().size(),
        judged.unchanged(),
        judged.revised(),
        doubts(judged, intake, texts),
        findings(problems, texts),
        told(notices));
  }

  static List<Finding> told(List<FileNotice> notices) {
    return notices.stream()
        .map(one -> new Finding(one.line(), one.column(), one.code().name(), one.message()))
        .toList();
  }

  static List<Finding> findings(List<Place> problems, Texts texts) {
    return problems.stream()
        .map(place ->
            new Finding(
                place.line().orElse(0),
                place.column().orElse(""),
                place.code(),
                place.message(texts)))
        .toList();
  }

  static List<Finding> doubts(Judged judged, Intake intake, Texts texts) {
    Map<FigureKey, Integer> lines = new HashMap<>();
    for (int i = 0; i < judged.changes().size(); i++) {
      lines.put(judged.changes().get(i).key(), judged.lines().get(i));
    }
    var sentences = DoubtSentences.of(intake.catalogue(), texts.language());
    return Readiness.doubtsAbout(intake.catalogue(), intake.ledger(), judged.changes()).stream()
        .map(doubt ->
            new Finding(
                lines.getOrDefault(doubt.key(), 0),
                "",
                doubt.code().name(),
                sentences.sentence(doubt)))
        .sorted(Comparator.comparingInt(Finding::line))
        .toList();
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "IntakeFinding")
  record Finding(int line, String column, String code, String message) {}
}
