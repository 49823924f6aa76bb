package de.zielstand.bench;

import de.zielstand.RunningZielstand;
import de.zielstand.operation.StartedProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processes as an operator starts them: the service from its jar, and one that does nothing. */
record Starts(Map<String, String> environment) {
  private static final int TIMES = 5;
  private static final List<String> MODULES =
      List.of("micronaut-http-server-netty", "micronaut-runtime", "micronaut-inject");

  StartedProcess service() {
    return new StartedProcess(
        environment,
        List.of(
            "-Xmx512m",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "-jar",
            jar().toString()));
  }

  /** Seconds until it is ready, the middle of several starts. */
  double serviceSeconds() {
    return Stopwatch.middleMilliseconds(
            TIMES,
            () -> {
              try (var process = service()) {
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
    return Stopwatch.middleMilliseconds(
            TIMES,
            () -> {
              try (var process = new StartedProcess(Map.of(), words)) {
                process.awaitReady();
              }
            })
        / 1000;
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
