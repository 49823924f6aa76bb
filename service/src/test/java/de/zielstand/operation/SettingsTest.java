package de.zielstand.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Path HOME = Path.of("somebodys-home");

  private static Settings from(Map<String, String> environment) {
    return Settings.from(environment, HOME);
  }

  @Nested
  class Unset {
    private final Settings settings = from(Map.of());

    @Test
    void meansTheEmbeddedDatabaseWithSampleData() {
      assertThat(settings.port()).isEqualTo(8080);
      assertThat(settings.dataFolder()).isEqualTo(HOME.resolve(".zielstand"));
      assertThat(settings.embedded()).isTrue();
      assertThat(settings.sampleData()).isTrue();
      assertThat(settings.smtp()).isEmpty();
      assertThat(settings.secret()).isEmpty();
      assertThat(settings.address()).isEqualTo(URI.create("http://localhost:8080"));
    }

    @Test
    void isTheSameAsEmpty() {
      assertThat(from(Map.of("ZIELSTAND_PORT", " ", "ZIELSTAND_SECRET", ""))).isEqualTo(settings);
    }
  }

  @Nested
  class Given {
    @Test
    void anExternalServerHasNoSampleDataUnlessAskedFor() {
      var server =
          Map.of(
              "DATASOURCES_DEFAULT_URL", "jdbc:postgresql://db/zielstand",
              "DATASOURCES_DEFAULT_USERNAME", "service",
              "DATASOURCES_DEFAULT_PASSWORD", "a",
              "ZIELSTAND_OWNER_USERNAME", "owner",
              "ZIELSTAND_OWNER_PASSWORD", "b",
              "ZIELSTAND_SECRET", "0123456789abcdef0123456789abcdef");
      var settings = from(server);
      assertThat(settings.sampleData()).isFalse();
      assertThat(settings.externalServer())
          .contains(
              new Settings.ExternalServer(
                  "jdbc:postgresql://db/zielstand", "service", "a", "owner", "b"));
    }

    @Test
    void mailNeedsAHostAndASender() {
      var settings =
          from(
              Map.of(
                  "ZIELSTAND_SMTP_HOST", "mail.example",
                  "ZIELSTAND_SMTP_PORT", "587",
                  "ZIELSTAND_SMTP_FROM", "zielstand@kommune.example"));
      assertThat(settings.smtp()).get().returns(587, Settings.Smtp::port);
      assertThatThrownBy(() -> from(Map.of("ZIELSTAND_SMTP_HOST", "mail.example")))
          .hasMessageContaining("ZIELSTAND_SMTP_FROM");
    }

    @Test
    void theAddressLosesItsLastSlash() {
      assertThat(from(Map.of("ZIELSTAND_BASE_URL", "https://ki.example/ziel/")).address())
          .isEqualTo(URI.create("https://ki.example/ziel"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ZIELSTAND_PORT,80a",
    "ZIELSTAND_PORT,-1",
    "ZIELSTAND_PORT,65536",
    "ZIELSTAND_PORT,99999999999",
    "ZIELSTAND_SAMPLE_DATA,ja",
    "ZIELSTAND_SECRET,kurz",
    "ZIELSTAND_BASE_URL,ki.example",
    "ZIELSTAND_BASE_URL,https://ki.example/?a=b",
    "DATASOURCES_DEFAULT_URL,mysql://db",
  })
  void wrongOnesAreNamedInOneSentence(String name, String value) {
    assertThatThrownBy(() -> from(Map.of(name, value)))
        .isInstanceOfSatisfying(
            StartProblem.class, problem -> assertThat(problem.exitCode()).isEqualTo(78))
        .hasMessageContaining(name);
  }
}
