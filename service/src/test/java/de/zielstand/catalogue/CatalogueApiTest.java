package de.zielstand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.element.FlawCode;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.tenancy.Scope;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueApiTest {
  private static final String KREFELD = "/api/v1/municipalities/05114000/catalogue";
  private static final String DUESSELDORF = "/api/v1/municipalities/05111000/catalogue";

  private final RunningZielstand service = RunningZielstand.shared();
  private final Visitor admin = service.visitor().withTokenOf("krefeld.admin");

  private static HttpResponse<String> get(Visitor visitor, String path, String accept) {
    return visitor.send(visitor.request(path).header("Accept", accept));
  }

  private static HttpResponse<String> yaml(Visitor visitor, String path) {
    return get(visitor, path, "application/yaml");
  }

  private static HttpResponse<String> put(Visitor visitor, String path, String type, String body) {
    return visitor.send(
        visitor.request(path).header("Content-Type", type).PUT(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> putYaml(Visitor visitor, String path, String body) {
    return put(visitor, path, "application/yaml", body);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JsonMapper.builder().build().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  @Nested
  class Reading {
    @Test
    void givesTheSampleFileOfTheMunicipality() {
      var answer = yaml(admin, KREFELD);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-type").orElse(""))
          .startsWith("application/yaml");
      assertThat(answer.body()).startsWith("ags: '05114000'\nname: Krefeld\n");
    }

    @Test
    void givesTheCountsOfTheConceptAsJson() {
      var concept = json(admin.getJson(KREFELD)).get("concepts").get(0);
      assertThat(concept.get("fields")).hasSize(5);
      assertThat(concept.get("goals")).hasSize(21);
      assertThat(concept.get("measures")).hasSize(16);
      assertThat(concept.get("measures").findValues("sheets").stream().mapToInt(JsonNode::size))
          .satisfies(
              sizes -> assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(18));
    }

    @Test
    void givesSixtyTwoMeasuresAndThePositionPaperForDuisburg() {
      var visitor = service.visitor().withTokenOf("duisburg.beauftragte");
      var concepts =
          json(visitor.getJson("/api/v1/municipalities/05112000/catalogue")).get("concepts");
      assertThat(concepts).hasSize(2);
      assertThat(concepts.get(0).get("measures")).hasSize(62);
    }

    @Test
    void isAnsweredShortlyToWhoeverHasItAlready() {
      var tag = yaml(admin, KREFELD).headers().firstValue("etag").orElseThrow();
      var again =
          admin.send(
              admin
                  .request(KREFELD)
                  .header("Accept", "application/yaml")
                  .header("If-None-Match", tag));
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }

    @Test
    void asOfTheTimeBeforeFindsNothing() {
      assertThat(yaml(admin, KREFELD + "?asOf=2000-01-01T00:00:00Z").statusCode()).isEqualTo(404);
      assertThat(yaml(admin, KREFELD + "?asOf=gestern").statusCode()).isEqualTo(422);
    }

    @Test
    void isNotForOthers() {
      var other = service.visitor().withTokenOf("duisburg.admin");
      assertThat(yaml(other, KREFELD).statusCode()).isEqualTo(404);
      assertThat(yaml(admin, "/api/v1/municipalities/05999999/catalogue").statusCode())
          .isEqualTo(404);
      assertThat(yaml(service.visitor(), KREFELD).statusCode()).isEqualTo(401);
    }

    @Test
    void ofTheSchemaIsForAnyone() {
      var answer = get(service.visitor(), "/schemas/catalogue.json", "*/*");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(json(answer).has("$schema")).isTrue();
    }
  }

  @Nested
  class Writing {
    @Test
    void whatWasReadChangesNothingInEitherNotation() {
      var before = yaml(admin, KREFELD);
      assertThat(putYaml(admin, KREFELD + "?mode=commit", before.body()).statusCode())
          .isEqualTo(200);
      var asJson = admin.getJson(KREFELD).body();
      var answer = put(admin, KREFELD + "?mode=commit", "application/json", asJson);
      assertThat(json(answer).get("changes")).isEmpty();
      var after = yaml(admin, KREFELD);
      assertThat(after.body()).isEqualTo(before.body());
      assertThat(after.headers().firstValue("etag")).isEqualTo(before.headers().firstValue("etag"));
    }

    @Test
    void isOnlyAPreviewUnlessAskedFor() {
      var before = yaml(admin, KREFELD).body();
      var answer = putYaml(admin, KREFELD, before.replace("name: Krefeld", "name: Seidenstadt"));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(json(answer).get("mode").asText()).isEqualTo("preview");
      assertThat(json(answer).get("changes").get(0).get("change").asText()).isEqualTo("CHANGED");
      assertThat(yaml(admin, KREFELD).body()).isEqualTo(before);
    }

    @Test
    void savesANewVersionAndKeepsTheOldOne() {
      var visitor = service.visitor().withTokenOf("duesseldorf.admin");
      var before = yaml(visitor, DUESSELDORF);
      var tag = before.headers().firstValue("etag").orElseThrow();
      var changed = before.body().replaceFirst("(?m)^name: .*$", "name: Landeshauptstadt");
      var saved = putYaml(visitor, DUESSELDORF + "?mode=commit&reason=Umbenennung", changed);
      assertThat(saved.statusCode()).isEqualTo(200);
      assertThat(yaml(visitor, DUESSELDORF).body()).isEqualTo(changed);
      var newest = service.part(Catalogues.class).history(new Scope("05111000")).getFirst();
      assertThat(newest.reason()).isEqualTo("Umbenennung");
      assertThat(newest.by()).isPresent();
      var instant = newest.recordedAt().minusNanos(1000);
      assertThat(yaml(visitor, DUESSELDORF + "?asOf=" + instant).body()).isEqualTo(before.body());
      var late =
          visitor.send(
              visitor
                  .request(DUESSELDORF + "?mode=commit")
                  .header("Content-Type", "application/yaml")
                  .header("If-Match", tag)
                  .PUT(BodyPublishers.ofString(before.body())));
      assertThat(late.statusCode()).isEqualTo(409);
      assertThat(yaml(visitor, DUESSELDORF).body()).isEqualTo(changed);
      assertThat(putYaml(visitor, DUESSELDORF + "?mode=commit", before.body()).statusCode())
          .isEqualTo(200);
    }

    @Test
    void isForAdministratorsOnly() {
      var visitor = service.visitor().withTokenOf("krefeld.beauftragte");
      assertThat(putYaml(visitor, KREFELD, "ags: '05114000'").statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class BadInput {
    static Stream<Arguments> files() {
      var ground = "ags: '05114000'\nname: Krefeld\n";
      var concept = ground + "concepts:\n  - code: K\n    title: Konzept\n";
      return Stream.of(
          Arguments.of("malformed", "ags: [", 400, "UNREADABLE"),
          Arguments.of("unknown key", ground + "farbe: rot\n", 422, "UNKNOWN_KEY"),
          Arguments.of("anchor", "ags: &a '05114000'\nname: *a\n", 422, "ALIAS"),
          Arguments.of("foreign", "ags: '05112000'\nname: Duisburg\n", 422, "WRONG_PLACE"),
          Arguments.of("missing", "ags: '05114000'\n", 422, "MISSING_KEY"),
          Arguments.of(
              "duplicate code",
              concept
                  + "    goals:\n"
                  + "      - {code: Z1, title: Eins, label: Leitziel}\n"
                  + "      - {code: Z1, title: Zwei, label: Leitziel}\n",
              422,
              "DUPLICATE_CODE"),
          Arguments.of(
              "cycle",
              concept
                  + "    goals:\n"
                  + "      - {code: Z1, title: Eins, label: Leitziel, parent: Z2}\n"
                  + "      - {code: Z2, title: Zwei, label: Leitziel, parent: Z1}\n",
              422,
              "CYCLE"),
          Arguments.of(
              "contradicting target",
              concept
                  + "    indicators:\n"
                  + "      - code: I1\n"
                  + "        title: Zahl\n"
                  + "        kind: COUNT\n"
                  + "        unit: Personen\n"
                  + "        rhythm: QUARTER\n"
                  + "        entry: NEW_IN_PERIOD\n"
                  + "        targets: [{form: NONE, target: 5}]\n",
              422,
              "FIGURE_CONTRADICTS"),
          Arguments.of("deep", "[".repeat(10_000), 422, "TOO_DEEP"),
          Arguments.of("large", "#".repeat(9 * 1024 * 1024), 413, "TOO_LARGE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isAnsweredWithItsPlaceAndSavesNothing(String name, String file, int status, String code) {
      var before = yaml(admin, KREFELD).body();
      var answer = putYaml(admin, KREFELD + "?mode=commit", file);
      assertThat(answer.statusCode()).as(name + answer.body()).isEqualTo(status);
      assertThat(json(answer).get("problems").findValuesAsText("code")).contains(code);
      assertThat(json(answer).get("problems").findValuesAsText("message"))
          .allMatch(message -> !message.isBlank() && !message.contains("{"));
      assertThat(yaml(admin, KREFELD).body()).isEqualTo(before);
    }

    @Test
    void namesPathLineAndColumn() {
      var answer = putYaml(admin, KREFELD, "ags: '05114000'\nname: Krefeld\nfarbe: rot\n");
      var problem = json(answer).get("problems").get(0);
      assertThat(problem.get("path").asText()).isEqualTo("farbe");
      assertThat(problem.get("line").asInt()).isEqualTo(3);
      assertThat(problem.get("column").asText()).isEqualTo("1");
      assertThat(problem.get("message").asText()).contains("farbe");
    }

    @Test
    void ofAnotherFormatIsNotRead() {
      assertThat(put(admin, KREFELD, "text/csv", "ags;name").statusCode()).isEqualTo(415);
    }

    @Test
    void ofNothingAtAllIsUnreadable() {
      assertThat(putYaml(admin, KREFELD + "?mode=commit", "").statusCode()).isEqualTo(400);
    }

    @Test
    void ofAnUnknownModeIsRefused() {
      assertThat(putYaml(admin, KREFELD + "?mode=force", "ags: x").statusCode()).isEqualTo(422);
    }
  }

  @Test
  void everyFlawHasWordsInBothLanguages() {
    for (var language : Language.values()) {
      for (var code : FlawCode.values()) {
        assertThat(Texts.in(language).of(code.messageKey())).isNotBlank();
      }
    }
  }
}
