package de.zielstand.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people, programs and supervisors see while the database is away, and afterwards. */
class OutageTest {
  private static final String PEOPLE = "/kommunen/05114000/personen";
  private static final String CATALOGUE = "/api/v1/municipalities/05114000/catalogue";
  private static final Duration SHORT = Duration.ofSeconds(12);

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class ADatabaseThatIsAway {
    private final OwnServer server = new OwnServer();
    private final RunningZielstand service =
        RunningZielstand.start(OwnDatabase.on(server.superuserUrl()).environment());
    private final Visitor person = service.signedIn("krefeld.admin");
    private final Visitor program = service.visitor().withTokenOf("krefeld.admin");

    @AfterAll
    void close() {
      service.close();
      server.close();
    }

    @Test
    void isSaidUntilItIsBack() {
      server.stop();
      isSaid();
      server.startAgain();
      isOver();
    }

    @Test
    void isSaidEvenIfItOnlyHangs() {
      server.freeze();
      try {
        isSaid();
      } finally {
        server.thaw();
      }
      isOver();
    }

    private void isSaid() {
      assertThat(timed("/health/readiness").statusCode()).isEqualTo(503);
      assertThat(timed("/health/liveness").statusCode()).isEqualTo(200);
      // Nothing of the session is known now, so the page is that of a stranger.
      var page = person.get(PEOPLE);
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.headers().firstValue("Retry-After")).isPresent();
      assertThat(page.body())
          .contains(
              "<h1>Zielstand ist gerade nicht erreichbar</h1>", "Die Datenbank antwortet nicht")
          .doesNotContain("Exception", "jdbc:", "localhost", "SQL");
      var answer = program.getJson(CATALOGUE);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(answer.body())
          .contains("\"status\":503", "\"instance\":\"" + CATALOGUE + "\"")
          .doesNotContain("Exception", "jdbc:", "localhost", "SQL");
    }

    private HttpResponse<String> timed(String path) {
      var begin = Instant.now();
      var answer = service.visitor().get(path);
      assertThat(Duration.between(begin, Instant.now())).as(path).isLessThan(SHORT);
      return answer;
    }

    /** Each question waits for the database a while, so asking again is no idle loop. */
    private void isOver() {
      var patience = Instant.now().plusSeconds(60);
      while (service.visitor().get("/health/readiness").statusCode() != 200) {
        assertThat(Instant.now()).as("back within a minute").isBefore(patience);
      }
      assertThat(person.get(PEOPLE).statusCode()).isEqualTo(200);
      assertThat(program.getJson(CATALOGUE).statusCode()).isEqualTo(200);
    }
  }
}
