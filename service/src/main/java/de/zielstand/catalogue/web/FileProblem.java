package de.zielstand.catalogue.web;

import de.zielstand.element.FlawCode;
import de.zielstand.page.Problem.Kind;
import de.zielstand.page.Problem.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A refused file as the interface says it. */
final class FileProblem {
  private static final Set<FlawCode> UNREADABLE =
      EnumSet.of(FlawCode.UNREADABLE, FlawCode.NOT_UTF8);

  private FileProblem() {}

  static de.zielstand.page.Problem of(List<de.zielstand.element.Problem> found) {
    return new de.zielstand.page.Problem(kind(found))
        .at(found.stream().map(FileProblem::place).toList());
  }

  private static Kind kind(List<de.zielstand.element.Problem> found) {
    if (found.stream().anyMatch(one -> one.code() == FlawCode.TOO_LARGE)) {
      return Kind.TOO_LARGE;
    }
    return found.stream().anyMatch(one -> UNREADABLE.contains(one.code()))
        ? Kind.UNREADABLE
        : Kind.INVALID;
  }

  private static Place place(de.zielstand.element.Problem one) {
    return new Place(
        counted(one.line()),
        counted(one.column()).map(String::valueOf),
        Optional.of(one.path()).filter(path -> !path.isEmpty()),
        one.code().name(),
        one.flaw().messageKey(),
        one.flaw().messageParts());
  }

  /** Files count from one; zero says that there is no such place. */
  private static Optional<Integer> counted(int number) {
    return number > 0 ? Optional.of(number) : Optional.empty();
  }
}
