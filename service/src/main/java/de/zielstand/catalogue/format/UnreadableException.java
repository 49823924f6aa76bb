package de.zielstand.catalogue.format;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.Problem;

/** The file cannot be read any further; never leaves this package. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  UnreadableException(Node.Mark at, FlawCode code, Object... arguments) {
    super(code.name());
    this.problem = new Problem(at.line(), at.column(), Flaw.of("", code, arguments));
  }

  Problem problem() {
    return problem;
  }
}
