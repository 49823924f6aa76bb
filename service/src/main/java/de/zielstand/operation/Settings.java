package de.zielstand.operation;

import de.zielstand.operation.StartProblem.Kind;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Everything the person who starts the service can decide, read once from the environment. */
public record Settings(
    int port,
    Path dataFolder,
    Optional<ExternalServer> externalServer,
    Optional<String> secret,
    Optional<URI> baseUrl,
    Optional<Smtp> smtp,
    boolean sampleData,
    Optional<String> demoPassword) {

  /** A database server somebody else runs: the service role works, the owner role migrates. */
  public record ExternalServer(
      String url, String username, String password, String ownerUsername, String ownerPassword) {}

  /** Where mail goes out. */
  public record Smtp(
      String host, int port, Optional<String> username, Optional<String> password, String from) {}

  public static Settings from(Map<String, String> environment, Path home) {
    var given = new Environment(environment);
    var external = given.text("DATASOURCES_DEFAULT_URL").map(url -> external(given, url));
    return new Settings(
        given.number("ZIELSTAND_PORT", 0, 65_535).orElse(8080),
        given.text("ZIELSTAND_DATA").map(Path::of).orElse(home.resolve(".zielstand")),
        external,
        secret(given, external.isPresent()),
        given.text("ZIELSTAND_BASE_URL").map(Settings::baseUrl),
        given.text("ZIELSTAND_SMTP_HOST").map(host -> smtp(given, host)),
        given.flag("ZIELSTAND_SAMPLE_DATA").orElse(external.isEmpty()),
        given.text("ZIELSTAND_DEMO_PASSWORD"));
  }

  public boolean embedded() {
    return externalServer.isEmpty();
  }

  /** Where links in mails lead. */
  public URI address() {
    return baseUrl.orElseGet(() -> URI.create("http://localhost:" + port));
  }

  private static ExternalServer external(Environment given, String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new StartProblem(
          Kind.SETTING, "DATASOURCES_DEFAULT_URL muss mit jdbc:postgresql: beginnen.");
    }
    return new ExternalServer(
        url,
        given.required("DATASOURCES_DEFAULT_USERNAME"),
        given.required("DATASOURCES_DEFAULT_PASSWORD"),
        given.required("ZIELSTAND_OWNER_USERNAME"),
        given.required("ZIELSTAND_OWNER_PASSWORD"));
  }

  private static Optional<String> secret(Environment given, boolean external) {
    var secret = given.text("ZIELSTAND_SECRET");
    if (external && secret.isEmpty()) {
      throw new StartProblem(
          Kind.SETTING, "ZIELSTAND_SECRET fehlt; mit eigenem Datenbankserver ist es Pflicht.");
    }
    if (secret.isPresent() && secret.get().length() < 32) {
      throw new StartProblem(Kind.SETTING, "ZIELSTAND_SECRET braucht mindestens 32 Zeichen.");
    }
    return secret;
  }

  private static URI baseUrl(String text) {
    if (!text.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
      throw new StartProblem(
          Kind.SETTING, "ZIELSTAND_BASE_URL ist keine Adresse wie https://zielstand.example.");
    }
    return URI.create(text.replaceAll("/+$", ""));
  }

  private static Smtp smtp(Environment given, String host) {
    return new Smtp(
        host,
        given.number("ZIELSTAND_SMTP_PORT", 1, 65_535).orElse(25),
        given.text("ZIELSTAND_SMTP_USERNAME"),
        given.text("ZIELSTAND_SMTP_PASSWORD"),
        given.required("ZIELSTAND_SMTP_FROM"));
  }

  /** An empty variable counts as unset: that is how compose files pass on what is not given. */
  private record Environment(Map<String, String> variables) {
    Optional<String> text(String name) {
      return Optional.ofNullable(variables.get(name)).map(String::strip).filter(t -> !t.isEmpty());
    }

    String required(String name) {
      return text(name)
          .orElseThrow(() -> new StartProblem(Kind.SETTING, "Die Variable " + name + " fehlt."));
    }

    Optional<Integer> number(String name, int least, int most) {
      return text(name)
          .map(text -> {
            if (!text.matches("\\d{1,9}")
                || Integer.parseInt(text) < least
                || Integer.parseInt(text) > most) {
              throw new StartProblem(
                  Kind.SETTING,
                  "%s muss eine Zahl von %d bis %d sein.".formatted(name, least, most));
            }
            return Integer.parseInt(text);
          });
    }

    Optional<Boolean> flag(String name) {
      return text(name)
          .map(text ->
              switch (text) {
                case "true" -> true;
                case "false" -> false;
                default ->
                    throw new StartProblem(Kind.SETTING, name + " muss true oder false sein.");
              });
    }
  }
}
