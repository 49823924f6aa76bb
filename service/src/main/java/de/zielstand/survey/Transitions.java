package de.zielstand.survey;

import java.util.List;
import java.util.function.Predicate;

/** From which level to which those went who were present in both waves. */
public record Transitions(List<Step> steps) {

  /** So many went from one level to another, or stayed. */
  public record Step(int from, int to, int count) {
    public Step {
      Heads.check("count", count);
    }
  }

  public Transitions {
    steps = List.copyOf(steps);
    int all = 0;
    for (int i = 0; i < steps.size(); i++) {
      all = Heads.check("transitions[" + i + "].count", all + steps.get(i).count());
    }
  }

  public int both() {
    return count(_ -> true);
  }

  public int same() {
    return count(step -> step.from() == step.to());
  }

  public SignTest upAndDown() {
    return SignTest.of(
        count(step -> step.from() < step.to()), count(step -> step.from() > step.to()));
  }

  /** McNemar's test: who came to stand on a level or above it, and who no longer does. */
  public SignTest across(int level) {
    return SignTest.of(
        count(step -> step.from() < level && step.to() >= level),
        count(step -> step.from() >= level && step.to() < level));
  }

  private int count(Predicate<Step> chosen) {
    return steps.stream().filter(chosen).mapToInt(Step::count).sum();
  }
}
