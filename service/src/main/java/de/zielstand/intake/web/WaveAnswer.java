package de.zielstand.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.intake.Intake;
import de.zielstand.intake.JudgedWave;
import de.zielstand.intake.Wave;
import de.zielstand.page.Texts;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a sent wave comes to. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
    name = "Wave",
    example =
        """
        {"accepted":3,"unchanged":0,"revised":0,"assessed":30,"eligible":34,
        "levels":[{"level":"A1","count":18},{"level":"A2","count":12}],
        "transitions":[{"from":"A1","to":"A2","count":7}],"notices":[],"doubts":[],"saved":true}
        """)
record WaveAnswer(
    @Schema(description = "levels whose count changes") int accepted,
    int unchanged,
    @Schema(description = "accepted levels that had a count") int revised,
    long assessed,
    int eligible,
    List<Level> levels,
    List<Moved> transitions,
    List<IntakeAnswer.Finding> notices,
    List<IntakeAnswer.Finding> doubts,
    @Schema(description = "false of a preview") boolean saved) {

  static WaveAnswer of(JudgedWave judged, Intake intake, boolean saved, Texts texts) {
    var wave = judged.wave();
    return new WaveAnswer(
        judged.figures().changes().size(),
        judged.figures().unchanged(),
        judged.figures().revised(),
        wave.assessed(),
        wave.eligible(),
        levels(wave),
        wave.transitions().stream().map(Moved::of).toList(),
        judged.breaksAfter().stream()
            .map(before ->
                new IntakeAnswer.Finding(
                    0,
                    "",
                    "SERIES_BREAKS",
                    texts.of(
                        "intake.wave.breaks",
                        WaveWords.name(before.method()),
                        before.key().period().code())))
            .toList(),
        IntakeAnswer.doubts(judged.figures(), intake, texts),
        saved);
  }

  private static List<Level> levels(Wave wave) {
    return wave.levels().stream().map(one -> new Level(one.level(), one.count())).toList();
  }

  @Serdeable
  @Schema(name = "WaveLevel")
  record Level(String level, int count) {}

  @Serdeable
  @Schema(name = "WaveTransition")
  record Moved(String from, String to, int count) {
    static Moved of(Wave.Moved moved) {
      return new Moved(moved.from(), moved.to(), moved.count());
    }
  }
}
