package de.zielstand.attainment;

import static de.zielstand.CaseFile.assertClose;
import static de.zielstand.CaseFile.decimal;
import static de.zielstand.CaseFile.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.zielstand.CaseFile;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.Interim;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetFields;
import de.zielstand.indicator.TargetForm;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference cases that a second implementation computed. */
class AttainmentCasesTest {

  static Stream<Named<JsonNode>> cases() {
    return CaseFile.each(CaseFile.read("attainment.json"))
        .map(node -> Named.of(node.path("name").asText(), node));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithTheCase(JsonNode given) {
    JsonNode target = given.path("target");
    JsonNode observed = given.path("observed");
    Attainment attainment =
        Rating.of(rule(target), thresholds(target), standing(observed), observed(observed))
            .attainment();

    JsonNode expected = given.path("expect");
    assertThat(attainment.status()).hasToString(expected.path("status").asText());
    assertThat(attainment.note()).isEqualTo(parsed(expected, "note", Note::valueOf));
    assertClose(attainment.degree(), expected, "degree");
    assertClose(attainment.expected(), expected, "expected");
    assertClose(attainment.pace(), expected, "pace");
    assertClose(attainment.change(), expected, "change");
    assertClose(attainment.changePercent(), expected, "changePercent");
  }

  private static TargetRule rule(JsonNode target) {
    List<Interim> interim = new ArrayList<>();
    for (JsonNode point : target.path("interim")) {
      interim.add(new Interim(LocalDate.parse(point.path("on").asText()), need(point, "target")));
    }
    return new TargetFields(
            TargetForm.valueOf(target.path("form").asText()),
            parsed(target, "scope", TargetScope::valueOf),
            decimal(target, "target"),
            decimal(target, "upper"),
            target.path("hardUpper").asBoolean(),
            decimal(target, "ambition"),
            decimal(target, "tolerance"),
            parsed(target, "direction", Direction::valueOf),
            parsed(target, "timesPerWindow", Integer::valueOf),
            decimal(target, "baseline"),
            interim)
        .rule(
            new Span(
                parsed(target, "startOn", LocalDate::parse),
                parsed(target, "dueOn", LocalDate::parse)));
  }

  private static Thresholds thresholds(JsonNode target) {
    JsonNode own = target.path("thresholds");
    return own.isObject()
        ? new Thresholds(need(own, "onTrack"), need(own, "atRisk"))
        : Thresholds.DEFAULT;
  }

  private static Standing standing(JsonNode observed) {
    return switch (observed.path("lifecycle").asText("RUNNING")) {
      case "DEFERRED" -> Standing.DEFERRED;
      case "DROPPED" -> Standing.DROPPED;
      default -> Standing.PURSUED;
    };
  }

  private static Observed observed(JsonNode observed) {
    LocalDate on = LocalDate.parse(observed.path("on").asText());
    if (observed.hasNonNull("value")) {
      return new Observed.Value(on, need(observed, "value"));
    }
    if (observed.hasNonNull("numerator")) {
      return new Observed.Ratio(on, need(observed, "numerator"), need(observed, "denominator"));
    }
    if (observed.has("events")) {
      List<BigDecimal> events = new ArrayList<>();
      observed.path("events").forEach(event -> events.add(new BigDecimal(event.asText())));
      return new Observed.Events(on, events);
    }
    if (observed.has("counts")) {
      List<@Nullable Integer> counts = new ArrayList<>();
      observed
          .path("counts")
          .forEach(count -> counts.add(count.isNull() ? null : count.intValue()));
      return new Observed.Windows(on, counts);
    }
    if (observed.has("doneOn") || observed.has("stepsDone")) {
      return new Observed.Milestone(
          on,
          parsed(observed, "doneOn", LocalDate::parse),
          observed.path("stepsDone").asInt(0),
          observed.path("stepsTotal").asInt(0));
    }
    return new Observed.Nothing(on);
  }

  private static BigDecimal need(JsonNode parent, String field) {
    return Objects.requireNonNull(decimal(parent, field), field);
  }

  private static <T> @Nullable T parsed(JsonNode parent, String field, Function<String, T> parser) {
    String text = text(parent, field);
    return text == null ? null : parser.apply(text);
  }
}
