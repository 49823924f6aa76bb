package de.zielstand.municipality.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesApiTest {
  private static final String PATH = "/api/v1/municipalities";
  private static final Pattern KEY = Pattern.compile("\"ags\":\"(\\d+)\"");
  private static final Pattern NEXT = Pattern.compile("\"next\":\"(\\d+)\"");

  private final RunningZielstand service = RunningZielstand.shared();

  private Visitor program(String username) {
    return service.visitor().withTokenOf(username);
  }

  private static List<String> keys(String body) {
    return KEY.matcher(body).results().map(found -> found.group(1)).toList();
  }

  @Test
  void aCitySeesItself() {
    assertThat(program("krefeld.beauftragte").getJson(PATH).body())
        .isEqualTo(
            "{\"items\":[{\"ags\":\"05114000\",\"name\":\"Krefeld\",\"kind\":\"CITY\"}],\"next\":null}");
  }

  @Test
  void aKreisSeesItsGemeindenToo() {
    assertThat(keys(program("maerkischer-kreis.erfassung").getJson(PATH).body()))
        .hasSize(16)
        .contains("05962", "05962032")
        .allMatch(key -> key.startsWith("05962"));
  }

  @Test
  void theStateSeesAllTenantsPageByPage() {
    var state = program("land.controlling");
    var all = keys(state.getJson(PATH).body());
    assertThat(all).hasSizeGreaterThanOrEqualTo(54).doesNotContain("05").isSorted();

    var paged = new ArrayList<String>();
    var cursor = "";
    do {
      var body = state.getJson(PATH + "?limit=20" + cursor).body();
      assertThat(keys(body)).hasSizeBetween(1, 20);
      paged.addAll(keys(body));
      var next = NEXT.matcher(body);
      cursor = next.find() ? "&cursor=" + next.group(1) : "";
    } while (!cursor.isEmpty());
    assertThat(paged).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "-1", "viele", "99999"})
  void aLimitOutsideItsBordersIsAProblem(String limit) {
    var answer = program("krefeld.beauftragte").getJson(PATH + "?limit=" + limit);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"path\":\"limit\"", "\"code\":\"OUT_OF_RANGE\"");
  }
}
