package de.zielstand.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The state brings a file by hand, in years that no other test uses. */
class TakeoverPageTest {
  private static final String PAGE = "/land/uebernahme";
  private static final String HEAD = "kommune;indikator;periode;wert\n";

  private final Visitor state = RunningZielstand.shared().signedIn("land.controlling");

  private HttpResponse<String> send(String step, String file) {
    return new Uploads(state)
        .send(
            PAGE,
            "archiv.csv",
            file.getBytes(StandardCharsets.UTF_8),
            state.formToken(PAGE),
            Map.of("step", step, "decimal", ""));
  }

  @Test
  void isReachedFromTheStart() {
    assertThat(state.get("/land").body()).contains("href=\"/land/uebernahme\"");
    assertThat(state.get(PAGE).body()).contains("Frühere Zahlen übernehmen");
  }

  @Test
  void triesAFileBeforeItTakesIt() {
    var file = HEAD + "5114000;M02-I1;2007-Q1;12\n05114000;M02-I1;2007-Q2;13\n";
    assertThat(send("pruefen", file).body()).contains("Die Datei passt", "<dd>2</dd>");
    assertThat(send("pruefen", file).body()).contains("Die Datei passt");
    assertThat(send("uebernehmen", file).body()).contains("Die Zahlen sind übernommen");
    assertThat(send("uebernehmen", file).body()).contains("<dd>2</dd>", "<dd>0</dd>");
    assertThat(send("pruefen", file).body()).contains("Die Datei sagt nichts Neues");
  }

  @Test
  void namesTheLineOfWhatIsWrongAndTakesNothing() {
    var file = HEAD + "05114000;M02-I1;2008-Q1;12\n05114000;NIX;2008-Q2;13\n";
    var tried = send("pruefen", file);
    assertThat(tried.statusCode()).isEqualTo(200);
    assertThat(tried.body()).contains("So kann die Datei nicht übernommen werden", "Zeile 3");
    var taken = send("uebernehmen", file);
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body()).contains("Die Kennzahl NIX gibt es");
    assertThat(send("pruefen", HEAD + "05114000;M02-I1;2008-Q1;12\n").body())
        .contains("Die Datei passt");
  }

  @Test
  void asksForAFile() {
    var answer = send("pruefen", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Wählen Sie eine Datei aus");
    assertThat(send("pruefen", "a;b\n1;2\n").body()).contains("Die Spalte kommune fehlt");
  }
}
