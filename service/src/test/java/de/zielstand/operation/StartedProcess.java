package de.zielstand.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The service as an operator starts it: a process with an environment, its output and exit code.
 */
public final class StartedProcess implements AutoCloseable {
  private static final String READY = "Beenden mit Strg+C";

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CountDownLatch readyOrEnded = new CountDownLatch(1);
  private final Thread reader;

  StartedProcess(Map<String, String> environment, String... words) {
    this(
        environment,
        Stream.concat(
                Stream.of(
                    "-Xmx256m",
                    // It lives for seconds, so what starts quickly is quick.
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "de.zielstand.Application"),
                Stream.of(words))
            .toList());
  }

  /** With other words for Java. */
  public StartedProcess(Map<String, String> environment, List<String> words) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // A build in the background ignores interrupts, and would hand that on.
    var command = new ArrayList<>(List.of("env", "--default-signal=INT", java));
    command.addAll(words);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("ZIELSTAND_"));
    builder.environment().putAll(environment);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // A virtual one would keep a processor while it waits, and with it what a service does.
    reader = Thread.ofPlatform().daemon().start(this::read);
  }

  private void read() {
    try (var output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        if (line.contains(READY)) {
          readyOrEnded.countDown();
        }
      }
    } catch (IOException e) {
      lines.add("(output broke off: " + e.getMessage() + ")");
    } finally {
      readyOrEnded.countDown();
    }
  }

  public StartedProcess awaitReady() {
    await(readyOrEnded);
    if (lines.stream().noneMatch(line -> line.contains(READY))) {
      throw new AssertionError("It did not start:\n" + String.join("\n", lines));
    }
    return this;
  }

  int awaitEnd() {
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("It did not end:\n" + String.join("\n", lines));
      }
      reader.join();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  public long pid() {
    return process.pid();
  }

  /** What Ctrl-C does. */
  void interrupt() {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(120, TimeUnit.SECONDS)) {
        throw new AssertionError("Two minutes are over");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
