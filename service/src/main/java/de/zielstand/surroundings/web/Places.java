package de.zielstand.surroundings.web;

import de.zielstand.intake.RowProblem;
import de.zielstand.intake.SheetFiles.Flaw;
import de.zielstand.page.Language;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.Texts;
import de.zielstand.surroundings.ContextColumns;
import de.zielstand.surroundings.ContextIntake;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in a file or document something is wrong, and the words for it. */
final class Places {
  private static final int MOST = 100;

  private Places() {}

  static Place of(RowProblem problem, boolean file) {
    String column = file ? problem.column() : ContextColumns.field(problem.column());
    return new Place(
        Optional.of(problem.line()),
        Optional.of(column),
        Optional.empty(),
        problem.code(),
        text(problem.code()),
        problem.parts());
  }

  static Place field(String field, String code, Object... parts) {
    return Place.field(field, code, text(code), parts);
  }

  static Refusal refusal(List<RowProblem> problems, boolean file) {
    return refusal(problems.stream().limit(MOST).map(problem -> of(problem, file)).toList());
  }

  static Refusal refusal(List<Place> places) {
    return new Refusal(new Problem(Problem.Kind.INVALID, "intake.problem.detail").at(places));
  }

  /** A file that cannot be read at all. */
  static Refusal refusal(Flaw flaw) {
    var kind =
        switch (flaw) {
          case TOO_DENSE, TOO_MANY_ROWS -> Problem.Kind.TOO_LARGE;
          case NOT_A_WORKBOOK, OLD_WORKBOOK -> Problem.Kind.INVALID;
        };
    return new Refusal(
        new Problem(kind, "intake.problem.detail").at(List.of(of(flaw(flaw), true))));
  }

  static RowProblem flaw(Flaw flaw) {
    return new RowProblem(1, "", flaw.name(), List.of(ContextIntake.MOST_ROWS));
  }

  /** What only these figures can get wrong has words here, the rest where others have it too. */
  private static String text(String code) {
    String words = "problem." + code.toLowerCase(Locale.ROOT).replace('_', '-');
    Texts texts = Texts.in(Language.GERMAN);
    return Stream.of("surroundings.", "intake.")
        .map(feature -> feature + words)
        .filter(texts::has)
        .findFirst()
        .orElse("figure." + words);
  }
}
