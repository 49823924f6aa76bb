package de.zielstand.bench;

import de.zielstand.RunningZielstand;
import de.zielstand.operation.StartedProcess;
import de.zielstand.rules.SourceTree;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processes as an operator starts them: the service from its jar, and one that does nothing. */
record Starts(Map<String, String> environment) {
  private static final int TIMES = 5;
  private static final List<String> MODULES =
      List.of("micronaut-http-server-netty", "micronaut-runtime", "micronaut-inject");

  /** As the image starts it, with what a first start has left behind. */
  StartedProcess service() {
    return started(List.of("-XX:AOTCache=" + jar().toString().replaceFirst("jar$", "aot")));
  }

  private StartedProcess started(List<String> options) {
    var words = new ArrayList<>(List.of("-Xmx512m", "-XX:+UseCompactObjectHeaders"));
    words.addAll(options);
    words.addAll(List.of("-jar", jar().toString()));
    return new StartedProcess(environment, words);
  }

  /** The first start. */
  void keepArchive() {
    try {
      var script = SourceTree.ofTheRepository().root().resolve("deploy/start-archive.sh");
      var builder = new ProcessBuilder("bash", script.toString(), jar().toString()).inheritIO();
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      builder.environment().put("JAVA", java);
      builder.environment().put("ZIELSTAND_PORT", Integer.toString(RunningZielstand.freePort()));
      if (builder.start().waitFor() != 0) {
        throw new IllegalStateException(script + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Seconds until it is ready, the middle of several starts. */
  double serviceSeconds() {
    return seconds(this::service);
  }

  double secondsWithoutArchive() {
    return seconds(() -> started(List.of()));
  }

  private static double seconds(Supplier<StartedProcess> start) {
    return Stopwatch.middleMilliseconds(
            TIMES,
            () -> {
              try (var process = start.get()) {
                process.awaitReady();
              }
            })
        / 1000;
  }

  double emptySeconds() {
    var words =
        List.of(
            "-Xmx512m",
            "-XX:+UseCompactObjectHeaders",
            "-Dmicronaut.server.port=" + RunningZielstand.freePort(),
            "-cp",
            emptyClasses() + File.pathSeparator + frameworkAlone(),
            Empty.class.getName());
    return seconds(() -> new StartedProcess(Map.of(), words));
  }

  private static Path jar() {
    var classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(path -> path.endsWith("target/classes"))
            .map(path -> path.resolveSibling("zielstand.jar"))
            .filter(Files::exists)
            .findFirst();
    return classes.orElseThrow(() -> new IllegalStateException("Build zielstand.jar first"));
  }

  /** A folder with that one class only. */
  private static Path emptyClasses() {
    try (var content = Empty.class.getResourceAsStream("Empty.class")) {
      var folder = RunningZielstand.temporaryFolder();
      var file = folder.resolve(Empty.class.getName().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, content.readAllBytes());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What such an application depends on, without what only ours needs. */
  private static String frameworkAlone() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(path -> path.endsWith(".jar"))
        .filter(path ->
            MODULES.stream().anyMatch(path::contains)
                || path.matches(
                    ".*/(micronaut-(http|http-server|http-netty|buffer-netty|core|core-reactive"
                        + "|context|context-propagation|aop|router|websocket|json-core"
                        + "|jackson-core|serde-[a-z]+)|netty-[a-z0-9-]+|slf4j-api|logback-[a-z]+"
                        + "|reactor-core|reactive-streams|jakarta[.a-z-]+|jackson-(core|annotations)"
                        + "|jspecify|snakeyaml)-[^/]*[.]jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
