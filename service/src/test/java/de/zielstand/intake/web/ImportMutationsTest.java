package de.zielstand.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.intake.SmallWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * Files that are broken somewhere: each is refused with a place or shown as it is understood; none
 * makes the service fail, and none is saved in part. 100 of each sort, or thousands when asked.
 */
class ImportMutationsTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final int FILES =
      Integer.getInteger("zielstand.mutations", Boolean.getBoolean("zielstand.long") ? 5_000 : 100);
  private static final String PATH = "/api/v1/municipalities/05114000/observations";
  private static final String[] TWISTS = {
    "\"",
    ";",
    "\n",
    "\u0000",
    "#REF!",
    "=1+1",
    "-",
    "...",
    ".",
    "1e400",
    "1.234",
    "9".repeat(60),
    "ä",
    "\uFEFF",
    "<",
    "&",
    "]]>",
    "<!DOCTYPE x>",
    "M02-I1",
    "2019-Q4",
    "",
    "\t",
    "0x1F",
    "١٢"
  };

  private final Visitor recorder = SERVICE.visitor().withTokenOf("krefeld.erfassung");

  private static final String CSV =
      """
      kommune;indikator;periode;gliederung;wert;zaehler;nenner;qualitaet;bemerkung
      05114000;M10-I1;2021-Q1;;3;;;gemessen;
      5114000;M10-I2;1. Quartal 2021;;4;;;circa;"zwei; Wörter"
      05114000;M06-I1;2021-Q1;;;5;7;;
      """;

  private static byte[] workbook() {
    return SmallWorkbook.of(
        List.of(
            List.of("kommune", "indikator", "periode", "wert", "zaehler", "nenner"),
            List.of("05114000", "M10-I1", "2021-Q1", SmallWorkbook.number("3"), "", ""),
            List.of("05114000", "M10-I2", "2021-Q1", SmallWorkbook.number("4.0"), "", ""),
            List.of("05114000", "M06-I1", "2021-Q1", "", SmallWorkbook.number("5"), "7")));
  }

  private HttpResponse<String> post(byte[] file, String type) {
    return recorder.send(
        recorder
            .request(PATH + "?mode=commit")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(file)));
  }

  private int figures() {
    return recorder
        .getJson(PATH + "?from=2021-Q1&to=2021-Q1&state=entered")
        .body()
        .split("\"indicator\"", -1)
        .length;
  }

  private void survives(byte[] file, String type, long seed) {
    int before = figures();
    var answer = post(file, type);
    assertThat(answer.statusCode()).as("seed %d: %s", seed, answer.body()).isIn(200, 400, 413, 422);
    if (answer.statusCode() == 422) {
      assertThat(answer.body()).as("seed %d", seed).contains("\"line\":", "\"code\":");
    }
    if (answer.statusCode() != 200) {
      assertThat(figures()).as("seed %d is saved in part", seed).isEqualTo(before);
    }
  }

  @Test
  void ofSeparatedTextAreAnswered() {
    for (long seed = 0; seed < FILES; seed++) {
      var random = new SplittableRandom(seed);
      survives(mutated(CSV.getBytes(StandardCharsets.UTF_8), random), "text/csv", seed);
    }
  }

  /** Half of them broken as files, half in the XML inside. */
  @Test
  void ofWorkbooksAreAnswered() {
    for (long seed = 0; seed < FILES; seed++) {
      var random = new SplittableRandom(seed);
      var file = random.nextBoolean() ? mutated(workbook(), random) : brokenInside(random);
      survives(file, SmallWorkbook.TYPE, seed);
    }
  }

  private static byte[] mutated(byte[] file, SplittableRandom random) {
    byte[] mutated = file;
    for (int i = random.nextInt(3); i >= 0 && mutated.length > 0; i--) {
      int at = random.nextInt(mutated.length);
      mutated =
          switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(mutated, Math.max(1, at));
            case 1 -> flipped(mutated, at, random);
            case 2 -> joined(mutated, at, Math.min(mutated.length, at + random.nextInt(20)), "");
            case 3 -> joined(mutated, at, Math.max(0, at - random.nextInt(200)), "");
            default -> joined(mutated, at, at, TWISTS[random.nextInt(TWISTS.length)]);
          };
    }
    return mutated;
  }

  private static byte[] flipped(byte[] file, int at, SplittableRandom random) {
    byte[] flipped = file.clone();
    flipped[at] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  /** The beginning up to one place, something, and the end from another. */
  private static byte[] joined(byte[] file, int until, int from, String between) {
    byte[] middle = between.getBytes(StandardCharsets.UTF_8);
    byte[] joined = Arrays.copyOf(file, until + middle.length + file.length - from);
    System.arraycopy(middle, 0, joined, until, middle.length);
    System.arraycopy(file, from, joined, until + middle.length, file.length - from);
    return joined;
  }

  private static byte[] brokenInside(SplittableRandom random) {
    var book = new SmallWorkbook();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook()))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        boolean hit = part.getName().contains("sheet1") || random.nextInt(4) == 0;
        book.part(part.getName(), hit ? mutated(content, random) : content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return book.bytes();
  }
}
