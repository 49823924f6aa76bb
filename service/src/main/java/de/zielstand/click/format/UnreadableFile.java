package de.zielstand.click.format;

import de.zielstand.click.FileProblem;

/** Ends the reading of a file at the spot that is wrong. */
final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // caught at once and never written anywhere
  private final FileProblem problem;

  UnreadableFile(FileProblem problem) {
    super(problem.flaw().name(), null, false, false);
    this.problem = problem;
  }

  FileProblem problem() {
    return problem;
  }
}
