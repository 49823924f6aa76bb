package de.zielstand.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.openapi.ApiDocument.Call;
import io.micronaut.web.router.Router;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ApiDocumentTest {
  private final RunningZielstand service = RunningZielstand.shared();
  private final List<Call> calls = service.part(ApiDocument.class).calls();

  @Test
  void namesEveryRouteForProgramsAndNoPage() {
    var routed =
        service
            .part(Router.class)
            .uriRoutes()
            .filter(route -> !route.getHttpMethodName().equals("HEAD"))
            .map(route ->
                route.getHttpMethodName()
                    + " "
                    + route.getUriMatchTemplate().toString().replaceAll("\\{\\?[^}]*}", ""))
            .filter(route -> route.contains(" /api/"))
            .distinct()
            .toList();
    assertThat(calls)
        .extracting(call -> call.verb() + " " + call.path())
        .containsExactlyInAnyOrderElementsOf(routed);
  }

  @Test
  void showsAnExampleForEveryCall() {
    assertThat(calls)
        .allSatisfy(
            call -> assertThat(call.hasExamples()).as("%s %s", call.verb(), call.path()).isTrue());
    assertThat(calls).allMatch(call -> !call.summary().isEmpty() && !call.group().isEmpty());
  }

  @Test
  void isOpenApi31WithTokensAndProblems() {
    var tool = service.visitor();
    var answer = tool.send(tool.request("/openapi.yaml"));
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/yaml");
    assertThat(answer.body())
        .startsWith("openapi: 3.1.0\ninfo:\n  title: Zielstand\n")
        .contains("scheme: bearer", "application/problem+json", "- 'null'")
        .contains("\n    MunicipalityPage:\n", "\n    Municipality:\n", "\n    Problem:\n")
        .doesNotContain("nullable", "Frame", "Caller");
    assertThat(new Yaml().<Object>load(answer.body())).isNotNull();
  }

  @Test
  void isReadableAsAPage() {
    var page = service.visitor().get("/api").body();
    assertThat(calls).allSatisfy(call -> assertThat(page).contains("id=\"" + call.anchor() + "\""));
    assertThat(page).contains("\"name\": \"Märkischer Kreis\"");
  }
}
