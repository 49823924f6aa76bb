package de.zielstand.operation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * A power cut in the middle of saves, submissions, approvals and imports: whatever was answered is
 * there, and nothing by halves. The service is cut off, and in turn the database with it.
 */
class CrashTest {
  private static final int KILLS = 2 * (Boolean.getBoolean("zielstand.long") ? 30 : 5);
  private static final long SEED = 20261121;

  private final Map<String, String> environment = new HashMap<>(RunningZielstand.environment());
  private final RandomGenerator random = new SplittableRandom(SEED);

  @Test
  void losesNothingThatWasAnswered() {
    var address = "http://localhost:" + environment.get("ZIELSTAND_PORT");
    var desk = new CrashDesk(address);
    var imports = List.of(CrashImports.sheets(address), CrashImports.takeovers(address));
    for (int kill = 0; kill <= KILLS; kill++) {
      var process = new StartedProcess(environment).awaitReady();
      try {
        if (kill == 0) {
          desk.signIn();
          imports.forEach(CrashImports::signIn);
        } else {
          assertThat(desk.whatIsWrong()).as("after kill %d of seed %d", kill, SEED).isEmpty();
          for (var one : imports) {
            assertThat(one.whatIsWrong()).as("after kill %d of seed %d", kill, SEED).isEmpty();
          }
        }
        if (kill == KILLS) {
          return;
        }
        List<Thread> work = new ArrayList<>();
        work.add(Thread.ofVirtual().start(desk::work));
        imports.forEach(one -> work.add(Thread.ofVirtual().start(one::work)));
        pause(300 + random.nextInt(900));
        if (kill % 2 == 1) {
          killDatabase();
        }
        process.kill();
        work.forEach(CrashTest::join);
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
