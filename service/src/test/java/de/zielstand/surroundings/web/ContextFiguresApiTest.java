package de.zielstand.surroundings.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Town;
import de.zielstand.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test works with a figure of its own. */
class ContextFiguresApiTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final Town TOWN = Town.at(SERVICE, "05366", "rahmen05366");
  private static final Visitor PROGRAM = TOWN.program();
  private static final String PATH = TOWN.api() + "/context-figures";

  private static String csv(String figure, String value) {
    return """
    schluessel;bezeichnung;stichtag;wert;einheit;quelle
    %s;Anteil für Größe;31.12.2018;%s;%%;Register
    """
        .formatted(figure, value);
  }

  private static HttpResponse<String> send(String query, byte[] body, String... headers) {
    var request =
        PROGRAM
            .request(PATH + query)
            .header("Content-Type", "text/csv")
            .header("Accept-Language", "de")
            .POST(BodyPublishers.ofByteArray(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return PROGRAM.send(request);
  }

  private static HttpResponse<String> send(String query, String body, String... headers) {
    return send(query, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  private static String figures(String query) {
    return PROGRAM.getJson(PATH + query).body();
  }

  @Nested
  class AFile {
    @Test
    void isCheckedFirstAndSavedWhenAsked() {
      var preview = send("", csv("B1", "35,5"));
      assertThat(preview.statusCode()).as(preview.body()).isEqualTo(200);
      assertThat(preview.body()).contains("\"new\":1", "\"saved\":false", "Dezimalkomma");
      assertThat(figures("?key=B1")).contains("\"items\":[]");

      assertThat(send("?mode=commit", csv("B1", "35,5")).body()).contains("\"saved\":true");
      assertThat(figures("?key=B1"))
          .contains(
              "\"key\":\"B1\"",
              "\"day\":\"2018-12-31\"",
              "\"value\":\"35.5\"",
              "\"revision\":1",
              "\"territory\":\"\"");
    }

    @Test
    void sentAgainChangesNothing() {
      send("?mode=commit", csv("B2", "1"));
      assertThat(send("?mode=commit", csv("B2", "1")).body())
          .contains("\"new\":0", "\"unchanged\":1", "\"changed\":0");
      assertThat(send("?mode=commit", csv("B2", "2")).body()).contains("\"changed\":1");
      assertThat(figures("?key=B2")).contains("\"value\":\"2\"", "\"revision\":2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void isReadInTheUsualEncodingsAndSeparators(String encoding) {
      var charset = Charset.forName(encoding);
      var text = csv("B3", "\"1.234,5\"").replace(';', encoding.equals("UTF-8") ? ',' : '\t');
      var marked = charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" + text : text;
      assertThat(send("?mode=commit", marked.getBytes(charset)).statusCode()).isEqualTo(200);
      assertThat(figures("?key=B3"))
          .contains("\"value\":\"1234.5\"", "\"title\":\"Anteil für Größe\"");
    }

    @Test
    void whoseNumbersHaveTwoReadingsAsks() {
      assertThat(send("?mode=commit", csv("B4", "1.234")).body()).contains("AMBIGUOUS_DECIMALS");
      assertThat(send("?mode=commit&decimal=point", csv("B4", "1.234")).statusCode())
          .isEqualTo(200);
      assertThat(figures("?key=B4")).contains("\"value\":\"1.234\"");
    }

    @Test
    void isSavedWhollyOrNotAtAll() {
      var answer = send("?mode=commit", csv("B5", "1") + "B5;x;bald;2;%;Register\n");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("\"line\":3", "\"column\":\"stichtag\"", "\"code\":\"NOT_A_DAY\"");
      assertThat(figures("?key=B5")).contains("\"items\":[]");
    }

    @Test
    void tellsWhatItMended() {
      assertThat(send("", "kommune;" + csv("B6", "1").replace("\nB6", "\n5366;B6")).body())
          .contains("\"code\":\"KEY_MENDED\"", "5366 wurde als 05366 gelesen", "\"line\":2");
    }

    @Test
    void withoutItsColumnsIsRefused() {
      assertThat(send("", "a;b\n1;2\n").body())
          .contains("COLUMN_MISSING", "\"column\":\"stichtag\"", "\"column\":\"quelle\"");
    }

    @Test
    void hasItsLimit() {
      var most = "schluessel;stichtag;wert;quelle\n" + ";;;\n;;;x\n".repeat(20_001);
      assertThat(send("", most).statusCode()).isEqualTo(413);
    }
  }

  @Nested
  class ADocument {
    @Test
    void isReadLikeAFile() {
      var item =
          """
          {"items":[{"key":"D1","title":"Bevölkerung","day":"2018-12-31","value":"12.5",
          "unit":"Tausend","source":"Register","territory":"Oberstadt","note":"geschätzt"}]}
          """;
      assertThat(PROGRAM.json("POST", PATH + "?mode=commit", item).statusCode()).isEqualTo(200);
      assertThat(figures("?key=D1")).contains("\"territory\":\"Oberstadt\"", "\"value\":\"12.5\"");
      assertThat(PROGRAM.json("POST", PATH, item.replace("2018-12-31", "bald")).body())
          .contains("\"column\":\"day\"", "NOT_A_DAY");
      assertThat(PROGRAM.json("POST", PATH, "{}").statusCode()).isEqualTo(422);
      assertThat(PROGRAM.json("POST", PATH, "{").statusCode()).isEqualTo(400);
      assertThat(
              PROGRAM
                  .json("POST", PATH + "?mode=commit", item.replace("geschätzt", "\\ud800"))
                  .body())
          .contains("NOT_A_TEXT");
    }
  }

  @Nested
  class ACallWithAKey {
    @Test
    void isDoneOnceAndAnsweredTheSame() {
      var first = send("?mode=commit", csv("K1", "1"), "Idempotency-Key", "eins");
      var again = send("?mode=commit", csv("K1", "1"), "Idempotency-Key", "eins");
      assertThat(first.body()).contains("\"new\":1");
      assertThat(again.body()).isEqualTo(first.body());
      var other = send("?mode=commit", csv("K1", "2"), "Idempotency-Key", "eins");
      assertThat(other.statusCode()).isEqualTo(422);
      assertThat(other.body()).contains("KEY_USED");
      assertThat(figures("?key=K1")).contains("\"revision\":1");
    }
  }

  @Nested
  class Reading {
    @Test
    void isAsOfAnInstantAndPageByPage() {
      var before = Instant.now();
      send("?mode=commit", csv("L1", "1") + "L1;;31.12.2017;2;;Register\n");
      assertThat(figures("?key=L1&asOf=" + before.minusSeconds(60))).contains("\"items\":[]");
      var first = figures("?key=L1&limit=1");
      assertThat(first).contains("2017-12-31", "\"next\":\"L1||2017-12-31\"");
      assertThat(figures("?key=L1&limit=1&cursor=L1%7C%7C2017-12-31"))
          .contains("2018-12-31", "\"next\":null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=x", "asOf=gestern", "cursor=nirgends"})
    void refusesWhatItDoesNotUnderstand(String query) {
      assertThat(PROGRAM.getJson(PATH + "?" + query).statusCode()).isEqualTo(422);
    }
  }
}
