package de.zielstand.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.indicator.Indicator;
import de.zielstand.observation.GemeindeSum;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the figure of a Kreis comes from whose Gemeinden report theirs. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Total", example = "{\"origin\":\"SUM\",\"reported\":12,\"of\":15}")
record TotalAnswer(
    Origin origin,
    @Schema(description = "how many Gemeinden are summed") @Nullable Integer reported,
    @Nullable Integer of) {

  /** Whether it was entered as a whole. */
  enum Origin {
    ENTERED,
    SUM
  }

  static TotalAnswer of(GemeindeSum sum) {
    return new TotalAnswer(Origin.SUM, sum.reported(), sum.asked());
  }

  /** Null where no Gemeinden report. */
  static @Nullable TotalAnswer of(Indicator indicator, Optional<GemeindeSum> sum) {
    return indicator.gemeinden().isEmpty()
        ? null
        : sum.map(TotalAnswer::of).orElse(new TotalAnswer(Origin.ENTERED, null, null));
  }
}
