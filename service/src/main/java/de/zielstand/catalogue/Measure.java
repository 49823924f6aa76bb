package de.zielstand.catalogue;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Origin;
import de.zielstand.element.Otherwise;
import de.zielstand.element.Prose;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Mention;
import de.zielstand.period.RoughDate;
import java.util.List;
import java.util.Optional;

/**
 * A measure with everything its sheet says. It may serve several fields and goals, or none, and is
 * one measure however many sheets describe it.
 */
public record Measure(
    Code code,
    String title,
    List<Mention> sheets,
    List<Code> fields,
    List<Code> goals,
    Lifecycle lifecycle,
    @Prose Optional<String> situation,
    @Prose Optional<String> targetGroup,
    @Prose Optional<String> aim,
    @Prose Optional<String> intendedEffect,
    List<Fact> facts,
    List<Step> steps,
    List<Responsible> responsibles,
    Optional<RoughDate> begin,
    Optional<RoughDate> end,
    boolean ongoing,
    List<Review> reviews,
    List<Resource> resources,
    List<Funding> funding,
    List<Code> successors,
    @Otherwise("CONCEPT") Origin origin,
    @Prose Optional<String> note,
    List<Assumption> assumptions,
    List<Indicator> indicators)
    implements Element {
  public Measure {
    sheets = List.copyOf(sheets);
    fields = List.copyOf(fields);
    goals = List.copyOf(goals);
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
    responsibles = List.copyOf(responsibles);
    reviews = List.copyOf(reviews);
    resources = List.copyOf(resources);
    funding = List.copyOf(funding);
    successors = List.copyOf(successors);
    assumptions = List.copyOf(assumptions);
    indicators = List.copyOf(indicators);
  }

  /** "Nicht zugeordnet": the source places it nowhere. */
  public boolean isUnassigned() {
    return fields.isEmpty() && goals.isEmpty();
  }
}
