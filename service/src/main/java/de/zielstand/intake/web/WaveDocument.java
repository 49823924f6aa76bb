package de.zielstand.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.intake.Wave;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A wave as a program would send it; so a counted table waits in the form that commits it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record WaveDocument(
    String indicator,
    String period,
    String instrument,
    String version,
    int eligible,
    List<WaveAnswer.Level> levels,
    List<WaveAnswer.Moved> transitions) {

  static String of(Wave wave, JsonMapper json) {
    var document =
        new WaveDocument(
            wave.indicator(),
            wave.period(),
            wave.instrument(),
            wave.version(),
            wave.eligible(),
            wave.levels().stream()
                .map(one -> new WaveAnswer.Level(one.level(), one.count()))
                .toList(),
            wave.transitions().stream().map(WaveAnswer.Moved::of).toList());
    try {
      return json.writeValueAsString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
