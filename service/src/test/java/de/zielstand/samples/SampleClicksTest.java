package de.zielstand.samples;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.rules.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Written anew with {@code -Dzielstand.samples=true}, like the sample figures. */
class SampleClicksTest {
  @Test
  void areAnInventedExportOfMatomo() throws IOException {
    isKept("krefeld-matomo.csv", ClickStory.matomo());
  }

  @Test
  void areAnInventedYearOfALog() throws IOException {
    var log = ClickStory.accessLog();
    isKept("krefeld-zugriffe-2019.log", log.getBytes(StandardCharsets.US_ASCII));
    assertThat(log.lines()).hasSizeGreaterThan(1_000).allMatch(line -> line.startsWith("192.0.2."));
  }

  private static void isKept(String name, byte[] told) throws IOException {
    Path file =
        SourceTree.ofTheRepository().root().resolve("sample-data").resolve("clicks").resolve(name);
    if (Boolean.getBoolean("zielstand.samples")) {
      Files.createDirectories(file.getParent());
      Files.write(file, told);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(told);
  }
}
