package de.zielstand.indicator;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.FlawedException;
import de.zielstand.element.Origin;
import de.zielstand.element.Otherwise;
import de.zielstand.element.Prose;
import de.zielstand.period.PeriodKind;
import java.util.List;
import java.util.Optional;

/**
 * A figure that is asked for again and again. {@code rhythm} is when an entry is due, {@code
 * window} in what a recurring thing has to happen. Indicators of different municipalities may be
 * compared when they share a {@code definitionKey}.
 */
public record Indicator(
    Code code,
    String title,
    IndicatorKind kind,
    String unit,
    int decimals,
    PeriodKind rhythm,
    @Prose Optional<String> definition,
    Optional<String> definitionKey,
    @Prose Optional<String> source,
    Optional<Entry> entry,
    Optional<AddsUp> addsUp,
    Optional<ClickMetric> metric,
    Optional<Window> window,
    Optional<Base> base,
    Optional<String> instrument,
    List<Level> scale,
    List<Breakdown> breakdowns,
    @Otherwise("RISE") Direction better,
    boolean seasonal,
    Optional<PlausibleRange> plausible,
    List<Relation> relations,
    @Otherwise("NO_PERSONS") DisclosureClass disclosure,
    @Prose Optional<String> legalNote,
    @Prose Optional<String> note,
    List<String> reportedBy,
    @Otherwise("CONCEPT") Origin origin,
    List<Mention> mentions,
    List<Target> targets,
    List<SeriesBreak> breaks,
    List<Assumption> assumptions)
    implements Element {
  public Indicator {
    scale = List.copyOf(scale);
    breakdowns = List.copyOf(breakdowns);
    relations = List.copyOf(relations);
    reportedBy = List.copyOf(reportedBy);
    mentions = List.copyOf(mentions);
    targets = List.copyOf(targets);
    breaks = List.copyOf(breaks);
    assumptions = List.copyOf(assumptions);
    FlawedException.throwIfAny(
        IndicatorTraits.flaws(kind, decimals, entry, addsUp, metric, window, base, scale, targets));
  }

  public boolean higherIsBetter() {
    return better == Direction.RISE;
  }

  /** The target that was agreed last; the file lists them in the order of their agreement. */
  public Optional<Target> currentTarget() {
    return targets.isEmpty() ? Optional.empty() : Optional.of(targets.getLast());
  }

  /** The feature by which the Gemeinden of a Kreis report it each for itself, if they do. */
  public Optional<Breakdown> gemeinden() {
    return breakdowns.stream()
        .filter(feature -> feature.key().equals(Breakdown.GEMEINDE))
        .filter(feature -> !feature.values().isEmpty())
        .findFirst();
  }

  /** With these where its Gemeinden are not listed. */
  public Indicator reportedIn(List<String> gemeinden) {
    return new Indicator(
        code,
        title,
        kind,
        unit,
        decimals,
        rhythm,
        definition,
        definitionKey,
        source,
        entry,
        addsUp,
        metric,
        window,
        base,
        instrument,
        scale,
        breakdowns.stream().map(one -> one.isOfAllGemeinden() ? one.with(gemeinden) : one).toList(),
        better,
        seasonal,
        plausible,
        relations,
        disclosure,
        legalNote,
        note,
        reportedBy,
        origin,
        mentions,
        targets,
        breaks,
        assumptions);
  }

  /** A value without a wish behind it is legitimate, and said so. */
  public boolean hasTarget() {
    return currentTarget().filter(target -> target.form() != TargetForm.NONE).isPresent();
  }
}
