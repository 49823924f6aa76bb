package de.zielstand.chronicle;

import de.zielstand.catalogue.Review;
import de.zielstand.chronicle.Happening.MeetingHeld;
import de.zielstand.chronicle.Happening.ReportGiven;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.network.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Invented happenings, a line each, columns by name and cells without quotes. What cannot be read
 * is a mistake of ours.
 */
public final class SampleChronicle {
  private SampleChronicle() {}

  public static List<Happening> read(String file) {
    List<String> lines = file.lines().filter(line -> !line.isBlank()).toList();
    List<String> columns = cells(lines.getFirst());
    List<Happening> happenings = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException("Not as many cells as columns: " + line);
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), cells.get(i));
      }
      happenings.add(happening(new Row(row)));
    }
    return List.copyOf(happenings);
  }

  private record Row(Map<String, String> cells) {
    String text(String column) {
      return said(column).orElseThrow(() -> new IllegalArgumentException(column + " in " + cells));
    }

    Optional<String> said(String column) {
      return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
    }
  }

  private static Happening happening(Row row) {
    Code element = new Code(row.text("element"));
    LocalDate day = LocalDate.parse(row.text("tag"));
    Optional<String> note = row.said("vermerk");
    return switch (row.text("art")) {
      case "sitzung" ->
          new MeetingHeld(element, day, row.said("personen").map(Integer::valueOf), note);
      case "bericht" ->
          new ReportGiven(element, day, row.text("text"), row.said("an").map(Code::new), note);
      case "beschluss" ->
          new ResolutionTaken(
              element,
              day,
              row.text("text"),
              row.said("an").map(SampleChronicle::owner),
              row.said("wer"),
              row.said("bis").map(LocalDate::parse),
              Resolution.State.valueOf(row.text("stand")));
      case "ueberpruefung" ->
          new ReviewClosed(
              new Code(row.text("konzept")),
              element,
              row.text("text"),
              day,
              Review.Result.valueOf(row.text("stand")),
              row.text("wer"),
              note);
      default -> throw new IllegalArgumentException("No such kind: " + row.text("art"));
    };
  }

  /** {@code concept/type/code}. */
  private static Owner owner(String text) {
    String[] parts = text.split("/", -1);
    return new Owner(Code.parse(parts[0]), parts[1], new Code(parts[2]));
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split(";", -1));
  }
}
