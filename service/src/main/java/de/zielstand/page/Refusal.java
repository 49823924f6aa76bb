package de.zielstand.page;

import de.zielstand.page.Problem.Place;
import java.util.List;

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

  /** Something can be read, but is wrong at these spots. */
  public static Refusal at(Place... places) {
    return new Refusal(new Problem(Problem.Kind.INVALID).at(List.of(places)));
  }

  public Problem problem() {
    return problem;
  }
}
