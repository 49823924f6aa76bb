package de.zielstand.amendment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client sends, it is refused or ignored; it never breaks the service. */
class ForgedFormsTest {
  private final Desk desk = Desk.krefeld();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "steps[999999999].title",
        "steps[-1].title",
        "steps[0][0].title",
        "indicators[0].title",
        "steps[0].code",
        "code",
        "a.b.c.d",
        "class",
        "steps]0[",
        "lifecycle",
        "targets[0].interim[5].on"
      })
  void neverBreaksTheService(String name) {
    assertThat(desk.send("/KR-2018/M12/bearbeiten", "why", "Unfug", name, "!\u0000 x").statusCode())
        .isIn(303, 422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add:x[",
        "remove:steps[999]",
        "up:steps[0]",
        "down:steps[98]",
        "add:lifecycle",
        "add:targets[0].interim",
        "remove:"
      })
  void neverBreaksRows(String button) {
    assertThat(desk.send("/KR-2018/M12/bearbeiten", "rows", button).statusCode()).isIn(200, 422);
  }

  @Test
  void ofTenThousandFieldsIsRefused() {
    Map<String, String> form = new HashMap<>(desk.form("/KR-2018/M12/bearbeiten"));
    for (int i = 0; i < 10_000; i++) {
      form.put("steps[" + i + "].title", "x");
    }
    assertThat(desk.sendFields("/KR-2018/M12/bearbeiten", form, "why", "Viel").statusCode())
        .isBetween(400, 499);
  }

  @Test
  void ofAnUnknownPlaceIsNotFound() {
    assertThat(desk.get("/KR-2018/NICHTS/bearbeiten").statusCode()).isEqualTo(404);
    assertThat(desk.get("/kleiner/M01/bearbeiten").statusCode()).isEqualTo(404);
    var form = desk.form("/KR-2018/M12/bearbeiten");
    assertThat(
            desk.sendFields("/KR-2018/M12/bearbeiten", form, "from-version", "99999").statusCode())
        .isEqualTo(404);
  }
}
