package de.zielstand.surroundings;

import de.zielstand.element.Code;
import de.zielstand.intake.RowProblem;
import de.zielstand.surroundings.ContextPreview.Fate;
import de.zielstand.surroundings.ContextPreview.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * That all of one figure is told in one unit, or its days and territories could not be compared.
 */
record UnitCheck(Surroundings known) {
  List<Line> of(List<Line> lines) {
    Map<Code, String> units = units(lines);
    return lines.stream().map(line -> checked(line, units)).toList();
  }

  /** As what stays has it; a file that says all of a figure anew may say it in another unit. */
  private Map<Code, String> units(List<Line> lines) {
    Set<ContextKey> replaced = new HashSet<>();
    lines.forEach(line -> line.change().ifPresent(change -> replaced.add(change.key())));
    Map<Code, String> units = new HashMap<>();
    for (ContextRevision one : known.holding()) {
      if (!replaced.contains(one.key())) {
        units.put(one.key().figure(), ContextSeries.said(one).unit());
      }
    }
    for (Line line : lines) {
      line.change()
          .ifPresent(change ->
              change
                  .said()
                  .ifPresent(said -> units.putIfAbsent(change.key().figure(), said.unit())));
    }
    return units;
  }

  private static Line checked(Line line, Map<Code, String> units) {
    Optional<String> other =
        line.change()
            .flatMap(change ->
                Optional.ofNullable(units.get(change.key().figure()))
                    .filter(unit ->
                        change.said().filter(said -> !said.unit().equals(unit)).isPresent()));
    return other
        .map(unit ->
            new Line(
                line.row(),
                Fate.REFUSED,
                Optional.empty(),
                line.before(),
                Optional.of(
                    new RowProblem(
                        line.row().line(), ContextColumns.UNIT, "OTHER_UNIT", List.of(unit)))))
        .orElse(line);
  }
}
