package de.zielstand;

import de.zielstand.access.OneTimeLinks;
import de.zielstand.operation.Errand;
import de.zielstand.operation.KeptSecrets;
import de.zielstand.operation.PortHolder;
import de.zielstand.operation.Settings;
import de.zielstand.operation.StartProblem;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;

/** A running service: its parts wired, its database ready, its port open. */
public final class Zielstand implements AutoCloseable {
  private final ApplicationContext parts;
  private final EmbeddedServer server;

  private Zielstand(ApplicationContext parts, EmbeddedServer server) {
    this.parts = parts;
    this.server = server;
  }

  static void carryOut(String[] words, Settings settings) {
    if (words.length == 2 && words[0].equals("invite")) {
      invite(settings, words[1]);
    } else {
      serve(settings);
    }
  }

  public static Zielstand start(Settings settings) {
    PortHolder.requireFree(settings.port());
    var parts = wire(settings, Errand.SERVE);
    try {
      return new Zielstand(parts, parts.getBean(EmbeddedServer.class).start());
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  public int port() {
    return server.getPort();
  }

  /** For tests that look behind the pages. */
  public <T> T part(Class<T> type) {
    return parts.getBean(type);
  }

  @Override
  public void close() {
    server.stop();
    parts.close();
  }

  private static ApplicationContext wire(Settings settings, Errand errand) {
    try {
      return ApplicationContext.builder()
          .banner(false)
          .deduceEnvironment(false)
          .properties(Map.of("micronaut.server.port", settings.port()))
          .singletons(settings, errand)
          .start();
    } catch (RuntimeException e) {
      throw startProblem(e);
    }
  }

  /**
   * The container wraps what its parts say; the person at the terminal wants the sentence itself.
   */
  private static RuntimeException startProblem(RuntimeException wrapped) {
    for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartProblem problem) {
        return problem;
      }
    }
    return wrapped;
  }

  private static void serve(Settings settings) {
    var service = start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "shutdown"));
    var out = System.out;
    out.printf("%nZielstand läuft: %s%n", settings.address());
    if (settings.sampleData()) {
      out.printf(
          "Beispielkonten: krefeld.beauftragte, krefeld.erfassung, krefeld.freigabe, krefeld.admin,%n"
              + "  ebenso duisburg, duesseldorf, maerkischer-kreis; land.controlling, betrieb%n"
              + "Kennwort für alle: %s%n",
          service.part(KeptSecrets.class).demoPassword());
    }
    if (!service.part(OneTimeLinks.class).anyOperator()) {
      out.printf(
          "Erste Anmeldung für den Betrieb (24 Stunden gültig):%n  %s%n",
          link(service.parts, settings, "betrieb"));
    }
    out.printf("Beenden mit Strg+C.%n%n");
  }

  private static void invite(Settings settings, String username) {
    try (var parts = wire(settings, Errand.ONE_WORD)) {
      System.out.println(link(parts, settings, username));
    }
  }

  private static String link(ApplicationContext parts, Settings settings, String username) {
    var token = parts.getBean(OneTimeLinks.class).inviteOperator(username);
    return settings.address() + "/einladung/" + token;
  }
}
