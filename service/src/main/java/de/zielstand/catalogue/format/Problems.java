package de.zielstand.catalogue.format;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, up to a number nobody would read beyond. */
final class Problems {
  static final int MOST = 500;

  private final List<Problem> found = new ArrayList<>();

  void add(Node.Mark at, Flaw flaw) {
    if (found.size() < MOST) {
      found.add(new Problem(at.line(), at.column(), flaw));
    }
  }

  void add(Node.Mark at, String path, FlawCode code, Object... arguments) {
    add(at, Flaw.of(path, code, arguments));
  }

  void add(Problem problem) {
    found.add(problem);
  }

  boolean any() {
    return !found.isEmpty();
  }

  int count() {
    return found.size();
  }

  List<Problem> inOrderOfFile() {
    return found.stream()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }
}
