package de.zielstand.catalogue;

import de.zielstand.element.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A concept as its table of contents: fields with their goals, and under each goal its measures.
 */
public record Outline(List<Section> sections, List<Measure> unassigned) {
  public Outline {
    sections = List.copyOf(sections);
    unassigned = List.copyOf(unassigned);
  }

  /**
   * A field, or what holds above all fields.
   *
   * @param others measures of the field that serve none of its goals
   */
  public record Section(Optional<FieldOfAction> field, List<Branch> goals, List<Measure> others) {
    public Section {
      goals = List.copyOf(goals);
      others = List.copyOf(others);
    }

    public int goalCount() {
      return goals.stream().mapToInt(Branch::goalCount).sum();
    }
  }

  /** A goal with its measures and the goals below it. */
  public record Branch(Goal goal, List<Measure> measures, List<Branch> below) {
    public Branch {
      measures = List.copyOf(measures);
      below = List.copyOf(below);
    }

    int goalCount() {
      return 1 + below.stream().mapToInt(Branch::goalCount).sum();
    }

    boolean holds(Measure measure) {
      return measures.contains(measure) || below.stream().anyMatch(one -> one.holds(measure));
    }
  }

  public static Outline of(Concept concept) {
    List<Section> sections = new ArrayList<>();
    List<Branch> above = branches(concept, Optional.empty());
    if (!above.isEmpty()) {
      sections.add(new Section(Optional.empty(), above, List.of()));
    }
    for (FieldOfAction field : concept.fields()) {
      List<Branch> goals = branches(concept, Optional.of(field.code()));
      List<Measure> others =
          concept.measuresIn(field.code()).stream()
              .filter(measure -> goals.stream().noneMatch(goal -> goal.holds(measure)))
              .toList();
      sections.add(new Section(Optional.of(field), goals, others));
    }
    return new Outline(
        sections, concept.measures().stream().filter(Measure::isUnassigned).toList());
  }

  /** A goal whose parent stands in another section begins a branch of its own. */
  private static List<Branch> branches(Concept concept, Optional<Code> field) {
    return concept.goals().stream()
        .filter(goal -> goal.field().equals(field))
        .filter(goal -> parent(concept, goal).map(p -> !p.field().equals(field)).orElse(true))
        .map(goal -> branch(concept, goal))
        .toList();
  }

  private static Branch branch(Concept concept, Goal goal) {
    return new Branch(
        goal,
        concept.measuresFor(goal.code()),
        concept.goals().stream()
            .filter(child -> child.parent().equals(Optional.of(goal.code())))
            .filter(child -> child.field().equals(goal.field()))
            .map(child -> branch(concept, child))
            .toList());
  }

  private static Optional<Goal> parent(Concept concept, Goal goal) {
    return goal.parent()
        .flatMap(
            code -> concept.goals().stream().filter(one -> one.code().equals(code)).findFirst());
  }
}
