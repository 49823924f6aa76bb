package de.zielstand.page;

/** Ends a request with a problem; thrown at the edge, answered in one place. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Refusal(Problem problem) {
    super(problem.kind() + " " + problem.textKey());
    this.problem = problem;
  }

  public Refusal(Problem.Kind kind) {
    this(new Problem(kind));
  }

  public Problem problem() {
    return problem;
  }
}
