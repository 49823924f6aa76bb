package de.zielstand.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.dashboard.DashboardFiles.Read;
import de.zielstand.panel.PanelKind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class DashboardSchemaTest {
  private static final DashboardFiles FILES = RunningZielstand.shared().part(DashboardFiles.class);

  @Test
  void isWhatTheRecordsMean() throws IOException {
    assertThat(Files.readString(SchemaCheck.PUBLISHED))
        .as("dashboards/schemas/dashboard.json: replace it by the expected text")
        .isEqualTo(SchemaOfDashboard.written());
  }

  @Test
  void namesEveryKindOfPanelThereIs() {
    Map<?, ?> definitions = inside(SchemaCheck.published(), "$defs");
    Map<?, ?> kind = inside(inside(inside(definitions, "PanelEntry"), "properties"), "kind");
    List<?> kinds = (List<?>) Objects.requireNonNull(kind.get("oneOf"));
    assertThat(kinds)
        .extracting(one -> String.valueOf(((Map<?, ?>) one).get("const")))
        .containsExactlyElementsOf(
            Arrays.stream(PanelKind.values()).map(PanelKind::toString).toList());
  }

  @Test
  void acceptsEveryDashboardDelivered() {
    assertThat(FILES.delivered()).hasSize(10);
    FILES
        .delivered()
        .forEach((name, delivered) ->
            assertThat(SchemaCheck.violations(delivered.document())).as(name.value()).isEmpty());
  }

  @Test
  void isNeverStricterThanTheReader() {
    for (long seed = 0; seed < 400; seed++) {
      String document = Mutation.of(delivered(seed), random(seed));
      if (FILES.read(document) instanceof Read.Accepted) {
        assertThat(SchemaCheck.violations(document)).as("seed %d:%n%s", seed, document).isEmpty();
      }
    }
  }

  /** What only the reader knows: rules between keys, forms of names, and signs of YAML. */
  @Test
  void refusesWhatItCanSay() {
    int refused = 0;
    for (long seed = 0; seed < 400; seed++) {
      String document = Mutation.ofAWord(delivered(seed), random(seed));
      boolean byReader = FILES.read(document) instanceof Read.Refused;
      assertThat(!SchemaCheck.violations(document).isEmpty())
          .as("seed %d:%n%s", seed, document)
          .isEqualTo(byReader);
      refused += byReader ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(100);
  }

  private static String delivered(long seed) {
    List<String> documents =
        FILES.delivered().values().stream().map(DashboardFiles.Delivered::document).toList();
    return documents.get((int) (seed % documents.size()));
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private static Map<?, ?> inside(Map<?, ?> map, String key) {
    return (Map<?, ?>) Objects.requireNonNull(map.get(key), key);
  }
}
