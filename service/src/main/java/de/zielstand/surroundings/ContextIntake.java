package de.zielstand.surroundings;

import static de.zielstand.surroundings.ContextColumns.KEY;
import static de.zielstand.surroundings.ContextColumns.SOURCE;
import static de.zielstand.surroundings.ContextColumns.TERRITORY;
import static de.zielstand.surroundings.ContextColumns.TITLE;
import static de.zielstand.surroundings.ContextColumns.UNIT;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.element.Code;
import de.zielstand.figure.DecimalSign;
import de.zielstand.figure.FieldProblem;
import de.zielstand.intake.FileProblems;
import de.zielstand.intake.MendedKey;
import de.zielstand.intake.RowProblem;
import de.zielstand.intake.SheetFile;
import de.zielstand.surroundings.ContextPreview.Fate;
import de.zielstand.surroundings.ContextPreview.Line;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a file with context figures is held against.
 *
 * @param lastDay later days are a slip
 */
public record ContextIntake(Catalogue catalogue, Surroundings known, LocalDate lastDay) {
  /** Far more than the statistics of a municipality say in a year. */
  public static final int MOST_ROWS = 20_000;

  public ContextPreview judge(SheetFile file, DecimalSign sign) {
    return new Judging(sign).of(file);
  }

  /** How a figure is called, whichever day it speaks of. */
  private record Usual(String title, String unit) {}

  /** What is known after some of the rows. */
  private final class Judging {
    private final DecimalSign sign;
    private final Map<Code, Usual> usual = new HashMap<>();
    private final Map<String, Set<Code>> byTitle = new HashMap<>();
    private final Set<ContextKey> seen = new HashSet<>();
    private final TerritoryNames territories = new TerritoryNames(catalogue);

    Judging(DecimalSign sign) {
      this.sign = sign;
      catalogue.contextFigures().forEach(one -> learn(one.code(), one.title(), one.unit()));
      known
          .series()
          .forEach(one -> learn(one.name().figure(), one.newest().title(), one.newest().unit()));
    }

    ContextPreview of(SheetFile file) {
      List<Line> lines = file.rows().stream().map(this::line).toList();
      return new ContextPreview(new UnitCheck(known).of(lines), mended(file));
    }

    /** A name that is no key is left as it is. */
    private static List<MendedKey> mended(SheetFile file) {
      return Stream.of(ContextColumns.MUNICIPALITY, TERRITORY)
          .flatMap(column -> MendedKey.of(file, column).stream())
          .toList();
    }

    private void learn(Code figure, String title, String unit) {
      usual.put(figure, new Usual(title, unit));
      byTitle.computeIfAbsent(title.strip(), _ -> new HashSet<>()).add(figure);
    }

    private Line line(SheetFile.Row row) {
      TypedRow typed = new TypedRow(row);
      Optional<RowProblem> problem = FileProblems.of(row, catalogue.ags()).or(typed::unreadable);
      if (problem.isPresent()) {
        return refused(row, problem.get());
      }
      if (typed.isEmpty()) {
        return new Line(row, Fate.EMPTY, Optional.empty(), Optional.empty(), Optional.empty());
      }
      Optional<Code> figure = figure(typed);
      if (figure.isEmpty()) {
        String column = typed.text(KEY).isEmpty() ? TITLE : KEY;
        boolean missing = typed.text(column).isEmpty();
        return refused(row, typed.problem(column, missing ? "MISSING" : "NO_KEY"));
      }
      Optional<Territory> territory = territories.named(typed.text(TERRITORY));
      if (territory.isEmpty()) {
        return refused(
            row, typed.problem(TERRITORY, "FOREIGN_MUNICIPALITY", typed.text(TERRITORY)));
      }
      try {
        ContextKey key = new ContextKey(figure.get(), territory.get(), typed.day(lastDay));
        return seen.add(key)
            ? line(row, key, statement(typed, key.figure()), typed)
            : refused(row, typed.problem(KEY, "DUPLICATE_ROW"));
      } catch (FieldProblem wrong) {
        return refused(row, typed.problem(wrong.field(), wrong.code().name()));
      }
    }

    private Line line(SheetFile.Row row, ContextKey key, Statement said, TypedRow typed) {
      learn(key.figure(), said.title(), said.unit());
      Optional<ContextRevision> newest = known.newest(key);
      Optional<Statement> before = newest.flatMap(ContextRevision::said);
      if (before.filter(said::equals).isPresent()) {
        return new Line(row, Fate.UNCHANGED, Optional.empty(), before, Optional.empty());
      }
      ContextChange change =
          new ContextChange(
              key,
              newest.map(ContextRevision::number).orElse(0),
              Optional.of(said),
              typed.said(ContextColumns.REASON));
      return new Line(
          row,
          before.isPresent() ? Fate.CHANGED : Fate.NEW,
          Optional.of(change),
          before,
          Optional.empty());
    }

    /** By its key; else as the figure of that title, or by the key that its title makes. */
    private Optional<Code> figure(TypedRow typed) {
      if (!typed.text(KEY).isEmpty()) {
        return Code.parse(typed.text(KEY));
      }
      Set<Code> called = byTitle.getOrDefault(typed.text(TITLE), Set.of());
      return called.size() == 1
          ? Optional.of(called.iterator().next())
          : TypedRow.keyOf(typed.text(TITLE));
    }

    private Statement statement(TypedRow typed, Code figure) {
      Optional<Usual> before = Optional.ofNullable(usual.get(figure));
      return new Statement(
          needed(typed, TITLE, before.map(Usual::title)),
          typed.value(sign),
          needed(typed, UNIT, before.map(Usual::unit)),
          typed.said(ContextColumns.DEFINITION),
          needed(typed, SOURCE, Optional.empty()),
          typed.said(ContextColumns.NOTE));
    }

    private static String needed(TypedRow typed, String column, Optional<String> otherwise) {
      return typed
          .said(column)
          .or(() -> otherwise)
          .orElseThrow(() -> new FieldProblem(column, FieldProblem.Code.MISSING));
    }

    private static Line refused(SheetFile.Row row, RowProblem problem) {
      return new Line(row, Fate.REFUSED, Optional.empty(), Optional.empty(), Optional.of(problem));
    }
  }
}
