package de.zielstand.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.rules.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeFileTest {
  private static final String SOUND =
      """
      services:
        database:
          image: postgres:17.6
          environment:
            POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?set it}
          healthcheck:
            test: [CMD, pg_isready]
        pages:
          image: pages:1.0
          build: .
          depends_on:
            database:
              condition: service_healthy
          environment:
            DATASOURCES_DEFAULT_URL: jdbc:postgresql://database:5432/pages
            ZIELSTAND_SMTP_PASSWORD:
      """;

  @Nested
  class ComposeFile {
    @Test
    void isSound() throws IOException {
      assertThat(ContainerRules.problemsOfCompose(read("compose.yaml"))).isEmpty();
      assertThat(read("compose.yaml")).contains("timescale/timescaledb", "init-roles.sh");
    }

    @Test
    void saysThatItIsUntried() throws IOException {
      assertThat(read("compose.yaml")).startsWith("# Untried");
    }
  }

  @Nested
  class ComposeRules {
    @Test
    void findNothingInASoundFile() {
      assertThat(ContainerRules.problemsOfCompose(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            postgres:17.6              | postgres                   | database: image without a fixed tag
            postgres:17.6              | postgres:latest            | database: image without a fixed tag
            image: pages:1.0           | stop_signal: SIGINT        | pages: image without a fixed tag
            build: .                   | tty: true                  | pages: no health check
            test:                      | interval:                  | database: no health check
            test: [CMD, pg_isready]    | {disable: true, test: NONE}| database: no health check
            service_healthy            | service_started            | pages: does not wait for the health of database
            ${POSTGRES_PASSWORD:?set it}| geheim                    | database: literal secret in POSTGRES_PASSWORD
            ${POSTGRES_PASSWORD:?set it}| ${POSTGRES_PASSWORD:-geheim}| database: literal secret in POSTGRES_PASSWORD
            ${POSTGRES_PASSWORD:?set it}| ${POSTGRES_PASSWORD}      | database: literal secret in POSTGRES_PASSWORD
            ZIELSTAND_SMTP_PASSWORD:   | ZIELSTAND_SECRET: '""'     | pages: literal secret in ZIELSTAND_SECRET
            //database                 | //somebody:geheim@database | pages: literal secret in DATASOURCES_DEFAULT_URL
            /pages                     | /pages?password=geheim     | pages: literal secret in DATASOURCES_DEFAULT_URL
            """)
    void findWhatIsPlanted(String sound, String planted, String problem) {
      assertThat(SOUND).contains(sound);
      assertThat(ContainerRules.problemsOfCompose(SOUND.replace(sound, planted)))
          .containsExactly(problem);
    }

    @Test
    void wantNamesWhereListsAreAllowed() {
      var lists =
          """
          services:
            pages:
              image: pages:1.0
              build: .
              depends_on: [database]
              environment: [POSTGRES_PASSWORD=geheim]
          """;
      assertThat(ContainerRules.problemsOfCompose(lists)).hasSize(2);
    }
  }

  @Nested
  class Dockerfile {
    @Test
    void isSound() throws IOException {
      var dockerfile = read("deploy/Dockerfile");
      assertThat(ContainerRules.problemsOfDockerfile(dockerfile)).isEmpty();
      assertThat(dockerfile).startsWith("# Untried").contains("GET /health/readiness ");
    }
  }

  @Nested
  class DockerfileRules {
    private static final String SOUND =
        "FROM base:1.0\nUSER 10001\nHEALTHCHECK --retries=3 \\\n  CMD [\"check\"]\nCMD [\"run\"]\n";

    @Test
    void findNothingInASoundFile() {
      assertThat(ContainerRules.problemsOfDockerfile(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            base:1.0    | base                     | image without a fixed tag
            base:1.0    | base:latest              | image without a fixed tag
            10001       | root                     | runs as root
            10001       | 0:0                      | runs as root
            USER        | LABEL user=              | runs as root
            HEALTHCHECK | LABEL check=             | no health check
            USER        | ENV DB_PASSWORD=x^USER   | secret in the image
            USER        | USER 0^LABEL user=       | runs as root
            """)
    void findWhatIsPlanted(String sound, String planted, String problem) {
      assertThat(SOUND).contains(sound);
      assertThat(
              ContainerRules.problemsOfDockerfile(SOUND.replace(sound, planted.replace("^", "\n"))))
          .containsExactly(problem);
    }
  }

  @Nested
  class RolesScript {
    @ParameterizedTest
    @ValueSource(strings = {"owner", "service"})
    void makesNoPowerfulRole(String role) throws IOException {
      assertThat(read("deploy/init-roles.sh"))
          .contains(
              """
              CREATE ROLE :"%1$s" LOGIN PASSWORD :'%1$s_password'
                NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION;
              """
                  .formatted(role));
    }

    @Test
    void givesTheDatabaseToTheOwner() throws IOException {
      assertThat(read("deploy/init-roles.sh"))
          .contains("ALTER DATABASE :\"DBNAME\" OWNER TO :\"owner\";")
          .doesNotContain("OWNER TO :\"service\"");
    }
  }

  private static String read(String name) throws IOException {
    return Files.readString(SourceTree.ofTheRepository().root().resolve(name));
  }
}
