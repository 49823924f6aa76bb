package de.zielstand.intake;

import de.zielstand.element.Code;
import de.zielstand.intake.Wave.Moved;
import de.zielstand.observation.FigureKey;
import de.zielstand.period.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Waves of the sample data: a row for every transition, or one of a wave without any. */
public final class SampleWave {
  private SampleWave() {}

  public static List<Waves.New> read(byte[] file) {
    Map<FigureKey, List<SheetFile.Row>> rows = new LinkedHashMap<>();
    for (SheetFile.Row row : SheetFile.parse(file).rows()) {
      rows.computeIfAbsent(key(row), _ -> new ArrayList<>()).add(row);
    }
    return rows.entrySet().stream()
        .map(wave -> new Waves.New(wave.getKey(), 1, method(wave.getValue())))
        .toList();
  }

  private static FigureKey key(SheetFile.Row row) {
    return new FigureKey(
        Code.parse(row.text("konzept")),
        new Code(row.text("indikator")),
        Period.parse(row.text("periode")).orElseThrow(),
        "");
  }

  private static Waves.Method method(List<SheetFile.Row> rows) {
    SheetFile.Row first = rows.getFirst();
    return new Waves.Method(
        first.text("instrument"),
        first.text("fassung"),
        Integer.parseInt(first.text("zu_testen")),
        rows.stream()
            .filter(row -> !row.text("anzahl").isEmpty())
            .map(row ->
                new Moved(row.text("von"), row.text("nach"), Integer.parseInt(row.text("anzahl"))))
            .toList());
  }
}
