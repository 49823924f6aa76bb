package de.zielstand.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * A power cut in the middle of saves, submissions and approvals: whatever was answered is there.
 */
class CrashTest {
  private static final int KILLS = Boolean.getBoolean("zielstand.long") ? 30 : 5;
  private static final long SEED = 20261121;

  private final Map<String, String> environment = new HashMap<>(RunningZielstand.environment());
  private final RandomGenerator random = new SplittableRandom(SEED);

  @Test
  void ofTheServiceLosesNothingThatWasAnswered() {
    crashes(StartedProcess::kill);
  }

  @Test
  void ofTheDatabaseLosesNothingThatWasAnswered() {
    crashes(process -> {
      killDatabase();
      process.kill();
    });
  }

  private interface Cut {
    void of(StartedProcess process);
  }

  private void crashes(Cut cut) {
    var desk = new CrashDesk("http://localhost:" + environment.get("ZIELSTAND_PORT"));
    for (int kill = 0; kill <= KILLS; kill++) {
      var process = new StartedProcess(environment).awaitReady();
      try {
        if (kill == 0) {
          desk.signIn();
        } else {
          assertThat(desk.whatIsWrong()).as("after kill %d of seed %d", kill, SEED).isEmpty();
        }
        if (kill == KILLS) {
          return;
        }
        var work = Thread.ofVirtual().start(desk::work);
        pause(300 + random.nextInt(900));
        cut.of(process);
        join(work);
      } finally {
        process.kill();
      }
    }
  }

  private void killDatabase() {
    try (var files = Files.walk(Path.of(environment.get("ZIELSTAND_DATA")), 3)) {
      var file =
          files
              .filter(path -> path.endsWith("postmaster.pid"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("No running database"));
      var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
      ProcessHandle.of(pid)
          .orElseThrow(() -> new AssertionError("No process " + pid))
          .destroyForcibly();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Work goes on meanwhile; how far it comes is up to the machine. */
  private static void pause(int milliseconds) {
    var end = System.nanoTime() + milliseconds * 1_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void join(Thread work) {
    try {
      work.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
