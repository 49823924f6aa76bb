package de.zielstand.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.Status;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IconTest {
  @Test
  void isADifferentOneForEveryStatus() {
    Map<String, Status> seen = new HashMap<>();
    for (Status status : Status.values()) {
      assertThat(seen.put(Icon.of(AttainmentWords.code(status)), status)).as("%s", status).isNull();
    }
  }

  @Test
  void isADashForWhatHasNone() {
    assertThat(Icon.of("<script>")).isEqualTo(Icon.of("no-data")).doesNotContain("script");
  }
}
