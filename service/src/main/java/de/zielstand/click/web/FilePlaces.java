package de.zielstand.click.web;

import de.zielstand.click.FileProblem;
import de.zielstand.click.Flaw;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Kind;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import java.util.List;
import java.util.Locale;

/** What is wrong with a file or the wish to read it, as a problem to be told. */
final class FilePlaces {
  private FilePlaces() {}

  static Refusal refusal(FileProblem problem) {
    return new Refusal(
        new Problem(kind(problem.flaw()), "click.problem.detail").at(List.of(place(problem))));
  }

  static Place place(FileProblem problem) {
    return new Place(
        problem.line(),
        problem.column(),
        problem.path(),
        problem.flaw().name(),
        text(problem.flaw().name()),
        List.of(problem.said()));
  }

  /** Something about the call rather than about its file. */
  static Refusal refusal(String field, String code, Object... parts) {
    return new Refusal(
        new Problem(Kind.INVALID, "click.problem.detail").at(List.of(field(field, code, parts))));
  }

  static Place field(String field, String code, Object... parts) {
    return Place.field(field, code, text(code), parts);
  }

  static String text(String code) {
    return "click.problem." + code.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Kind kind(Flaw flaw) {
    if (flaw.isTooMuch()) {
      return Kind.TOO_LARGE;
    }
    return flaw.isUnreadable() ? Kind.UNREADABLE : Kind.INVALID;
  }
}
