package de.zielstand.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.intake.WaveFindings;
import de.zielstand.survey.ShareReached;
import de.zielstand.survey.Transitions;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The waves of a municipality and what each shows. */
@Serdeable
@Schema(
    name = "Waves",
    example =
        """
        {"items":[{"indicator":"D-2019/SZ1-M-I3","period":"SJ2019-1","instrument":"GER",
        "version":"2020","eligible":34,"assessed":30,
        "levels":[{"level":"A1","count":18},{"level":"A2","count":12}],
        "reached":[{"level":"A2","reached":12,"of":30,"share":0.4,"lower95":0.2459,
        "upper95":0.5768}],"transitions":[{"from":"A1","to":"A2","count":7}],
        "change":{"both":7,"up":7,"same":0,"down":0,"p":0.015625},
        "recordedAt":"2020-02-03T09:15:00Z","recordedBy":"Erfassung"}]}
        """)
record WavesAnswer(List<Item> items) {

  static WavesAnswer of(List<WaveFindings> waves) {
    return new WavesAnswer(waves.stream().map(Item::of).toList());
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "WaveFindings")
  record Item(
      String indicator,
      String period,
      String instrument,
      String version,
      int eligible,
      long assessed,
      List<WaveAnswer.Level> levels,
      List<Reached> reached,
      List<WaveAnswer.Moved> transitions,
      @Nullable Change change,
      String recordedAt,
      @Nullable String recordedBy) {
    static Item of(WaveFindings wave) {
      var kept = wave.kept();
      var scale = wave.held().indicator().scale();
      return new Item(
          wave.held().address(),
          kept.key().period().code(),
          kept.method().instrument(),
          kept.method().version(),
          kept.method().eligible(),
          wave.assessed(),
          IntStream.range(0, scale.size())
              .mapToObj(
                  i -> new WaveAnswer.Level(scale.get(i).code().value(), wave.counts().get(i)))
              .toList(),
          IntStream.range(0, wave.reached().size())
              .mapToObj(i -> Reached.of(scale.get(i + 1).code().value(), wave.reached().get(i)))
              .toList(),
          kept.method().transitions().stream().map(WaveAnswer.Moved::of).toList(),
          wave.transitions().map(Change::of).orElse(null),
          kept.at().toString(),
          kept.by().orElse(null));
    }
  }

  /** How many stand on a level or above it, with the 95 % interval after Wilson. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "LevelReached")
  record Reached(
      String level,
      int reached,
      int of,
      @Nullable Double share,
      @Nullable Double lower95,
      @Nullable Double upper95) {
    static Reached of(String level, ShareReached share) {
      return new Reached(
          level, share.reached(), share.of(), share.share(), share.lower95(), share.upper95());
    }
  }

  /** Of those whom both waves met: who rose, stayed and fell, with the sign test's two-sided p. */
  @Serdeable
  @Schema(name = "LevelChange")
  record Change(int both, int up, int same, int down, double p) {
    static Change of(Transitions transitions) {
      var test = transitions.upAndDown();
      return new Change(transitions.both(), test.up(), transitions.same(), test.down(), test.p());
    }
  }
}
