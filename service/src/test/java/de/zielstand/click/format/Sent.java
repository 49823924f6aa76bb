package de.zielstand.click.format;

import de.zielstand.click.ClickFile;
import de.zielstand.click.DailyCount;
import de.zielstand.click.FileKind;
import de.zielstand.click.FileProblem;
import de.zielstand.click.FileQuestion;
import de.zielstand.click.Reading;
import de.zielstand.indicator.ClickMetric;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a file of a test and says in a line what came of it. */
record Sent(FileKind kind, ClickMetric metric, @Nullable String day) {
  static Sent of(FileKind kind, ClickMetric metric) {
    return new Sent(kind, metric, null);
  }

  Sent ofDay(String one) {
    return new Sent(kind, metric, one);
  }

  Reading read(byte[] file) {
    return new StreamedClickFiles()
        .read(
            new ByteArrayInputStream(file),
            new FileQuestion(
                kind,
                metric,
                Optional.ofNullable(day).map(LocalDate::parse),
                LocalDate.of(2026, 6, 30)));
  }

  ClickFile accepted(byte[] file) {
    return switch (read(file)) {
      case Reading.Read(ClickFile read) -> read;
      case Reading.Refused(FileProblem problem) -> throw new AssertionError(problem);
    };
  }

  /** As {@code page day count} joined by commas. */
  String counts(String file) {
    return counts(accepted(file.getBytes(StandardCharsets.UTF_8)));
  }

  static String counts(ClickFile file) {
    return String.join(
        ", ",
        file.counts().stream()
            .map((DailyCount one) -> (one.page() + " " + one.day() + " " + one.count()).strip())
            .toList());
  }

  /** As {@code FLAW line column path}. */
  String refused(String file) {
    return refused(file.getBytes(StandardCharsets.UTF_8));
  }

  String refused(byte[] file) {
    return switch (read(file)) {
      case Reading.Read(ClickFile read) -> throw new AssertionError("Accepted: " + read);
      case Reading.Refused(FileProblem problem) ->
          "%s %d %s"
              .formatted(
                  problem.flaw(),
                  problem.line().orElse(0),
                  problem.column().or(problem::path).orElse(""))
              .strip();
    };
  }

  static String skipped(ClickFile file) {
    return new TreeMap<>(file.skipped()).toString();
  }
}
