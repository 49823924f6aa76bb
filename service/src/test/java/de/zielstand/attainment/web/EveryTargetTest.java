package de.zielstand.attainment.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every target of the sample catalogues, taken over and judged as a person would do it. */
class EveryTargetTest {
  private static final Pattern CHOICE = Pattern.compile("<option value=\"([^\"]*[A-Z][^\"]*)\"");
  private static final Pattern PICKER =
      Pattern.compile("<select[^>]* name=\"indicator\".*?</select>", Pattern.DOTALL);
  private static final Pattern FORM =
      Pattern.compile(
          "<form method=\"get\" action=\"/zielrechner\" novalidate>.*?</form>", Pattern.DOTALL);
  private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
  private static final Pattern SELECT =
      Pattern.compile("<select[^>]* name=\"(\\w+)\".*?</select>", Pattern.DOTALL);
  private static final Pattern SELECTED = Pattern.compile("<option value=\"(\\w+)\" selected>");
  private static final Pattern LINES =
      Pattern.compile("<textarea[^>]* name=\"(\\w+)\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
  private static final Pattern STATUS =
      Pattern.compile(
          "<h2>Ergebnis</h2>\\s*<span class=\"status t-[a-z-]+\">.*?</svg>([^<]+)<",
          Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({
    "krefeld.beauftragte, 05114000, 63",
    "duisburg.beauftragte, 05112000, 37",
    "duesseldorf.beauftragte, 05111000, 17",
    "maerkischer-kreis.beauftragte, 05962, 8"
  })
  void canBeJudged(String username, String ags, int targets) {
    Visitor visitor = RunningZielstand.shared().signedIn(username);
    List<String> addresses = choices(visitor.get("/zielrechner?ags=" + ags).body());
    assertThat(addresses).hasSize(targets);
    for (String address : addresses) {
      String query = "ags=" + ags + "&indicator=" + encoded(address);
      Map<String, String> fields = fields(visitor.get("/zielrechner?" + query).body());
      assertThat(fields.get("indicator")).isEqualTo(address);
      observe(fields);
      var answer = visitor.get("/zielrechner?" + query(fields));
      assertThat(answer.statusCode()).as("%s with %s", address, fields).isEqualTo(200);
      assertThat(status(answer.body()))
          .as("%s with %s", address, fields)
          .isNotEqualTo("keine Angabe");
    }
  }

  private static List<String> choices(String page) {
    Matcher picker = PICKER.matcher(page);
    assertThat(picker.find()).isTrue();
    Matcher choice = CHOICE.matcher(picker.group());
    List<String> choices = new ArrayList<>();
    while (choice.find()) {
      choices.add(choice.group(1));
    }
    return choices;
  }

  /** What a browser would send. */
  private static Map<String, String> fields(String page) {
    Matcher form = FORM.matcher(page);
    assertThat(form.find()).isTrue();
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(form.group());
    while (input.find()) {
      String name = attribute(input.group(), "name");
      boolean box = input.group().contains("type=\"checkbox\"");
      if (!box || input.group().contains(" checked")) {
        fields.put(name, attribute(input.group(), "value"));
      }
    }
    Matcher select = SELECT.matcher(form.group());
    while (select.find()) {
      Matcher selected = SELECTED.matcher(select.group());
      fields.put(select.group(1), selected.find() ? selected.group(1) : "");
    }
    Matcher lines = LINES.matcher(form.group());
    while (lines.find()) {
      fields.put(lines.group(1), lines.group(2));
    }
    return fields;
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1) : "";
  }

  private static void observe(Map<String, String> fields) {
    switch (Objects.requireNonNull(fields.get("form"))) {
      case "ALL_OF" -> {
        fields.put("numerator", "1");
        fields.merge("denominator", "10", (old, other) -> old.isEmpty() ? other : old);
      }
      case "DONE_BY" -> {
        fields.put("stepsDone", "1");
        fields.merge("stepsTotal", "3", (old, other) -> old.isEmpty() ? other : old);
      }
      case "RECURRING" -> fields.put("series", "1\n0\n2");
      default ->
          fields.put(Objects.equals(fields.get("scope"), "PER_EVENT") ? "series" : "value", "2");
    }
  }

  private static String status(String page) {
    Matcher status = STATUS.matcher(page);
    assertThat(status.find()).as("a status in the result").isTrue();
    return status.group(1).strip();
  }

  private static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
