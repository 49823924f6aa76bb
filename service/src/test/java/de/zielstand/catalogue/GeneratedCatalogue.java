package de.zielstand.catalogue;

import de.zielstand.element.Code;
import de.zielstand.element.Origin;
import de.zielstand.element.Precision;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.DisclosureClass;
import de.zielstand.indicator.Entry;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.Level;
import de.zielstand.indicator.Target;
import de.zielstand.indicator.TargetForm;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Window;
import de.zielstand.period.PeriodKind;
import de.zielstand.tenancy.Ags;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A catalogue of 200 indicators for any municipality, always the same for the same AGS. The first
 * half of the indicators carries definition keys that all generated catalogues share.
 */
public final class GeneratedCatalogue {
  public static final int INDICATORS = 200;
  public static final int SHARED = 100;

  private static final int FIELDS = 5;
  private static final int MEASURES = 40;
  private static final List<IndicatorKind> KINDS =
      List.of(
          IndicatorKind.COUNT,
          IndicatorKind.STOCK,
          IndicatorKind.RECURRING,
          IndicatorKind.MILESTONE,
          IndicatorKind.JUDGEMENT);

  private final RandomGenerator random;

  private GeneratedCatalogue(Ags ags) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(ags.value().hashCode());
  }

  public static Catalogue of(Ags ags, String name) {
    return new GeneratedCatalogue(ags).catalogue(ags, name);
  }

  private Catalogue catalogue(Ags ags, String name) {
    List<FieldOfAction> fields = new ArrayList<>();
    List<Goal> goals = new ArrayList<>();
    for (int i = 1; i <= FIELDS; i++) {
      Code field = new Code("HF" + i);
      fields.add(
          new FieldOfAction(
              field, "Handlungsfeld " + i, none(), none(), none(), List.of(), List.of()));
      goals.add(
          new Goal(
              new Code("Z" + i),
              "Leitziel " + i,
              "Leitziel",
              Optional.of(field),
              none(),
              false,
              none(),
              none(),
              none(),
              none(),
              List.of(),
              List.of()));
    }
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < MEASURES; i++) {
      measures.add(measure(i));
    }
    Concept concept =
        new Concept(
            new Code("K"),
            "Integrationskonzept " + name,
            Standing.BINDING,
            none(),
            List.of(),
            none(),
            none(),
            none(),
            none(),
            none(),
            List.of(),
            List.of(),
            List.of(),
            fields,
            goals,
            measures,
            List.of());
    return new Catalogue(
        ags, name, none(), List.of(concept), List.of(), List.of(), List.of(), List.of());
  }

  private Measure measure(int index) {
    int each = INDICATORS / MEASURES;
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      indicators.add(indicator(index * each + i));
    }
    String number = Integer.toString(1 + index % FIELDS);
    return new Measure(
        new Code("M" + (index + 1)),
        "Maßnahme " + (index + 1),
        List.of(),
        List.of(new Code("HF" + number)),
        List.of(new Code("Z" + number)),
        new Lifecycle(Lifecycle.State.RUNNING, none(), none(), none()),
        none(),
        none(),
        none(),
        none(),
        List.of(),
        List.of(),
        List.of(
            new Responsible("KI", Responsible.Type.OFFICE, Responsible.Part.LEAD, none(), false)),
        none(),
        none(),
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Origin.CONCEPT,
        none(),
        List.of(),
        indicators);
  }

  /** The kind follows from the number, so that a shared definition means the same everywhere. */
  private Indicator indicator(int index) {
    IndicatorKind kind = KINDS.get(index % KINDS.size());
    boolean recurring = kind == IndicatorKind.RECURRING;
    return new Indicator(
        new Code("I" + (index + 1)),
        "Indikator " + (index + 1),
        kind,
        "Personen",
        0,
        PeriodKind.QUARTER,
        none(),
        index < SHARED ? Optional.of("geteilt-" + (index + 1)) : none(),
        none(),
        kind == IndicatorKind.COUNT ? Optional.of(Entry.NEW_IN_PERIOD) : none(),
        none(),
        none(),
        recurring
            ? Optional.of(new Window(Optional.of(PeriodKind.QUARTER), none(), none()))
            : none(),
        none(),
        none(),
        kind == IndicatorKind.JUDGEMENT ? scale() : List.of(),
        List.of(),
        Direction.RISE,
        false,
        none(),
        List.of(),
        DisclosureClass.PERSONS,
        none(),
        none(),
        List.of(),
        Origin.CONCEPT,
        List.of(),
        List.of(target(kind)),
        List.of(),
        List.of());
  }

  private static List<Level> scale() {
    return List.of(
        new Level(new Code("S1"), "trifft nicht zu"), new Level(new Code("S2"), "trifft zu"));
  }

  private Target target(IndicatorKind kind) {
    BigDecimal height = BigDecimal.valueOf(10L + random.nextInt(90));
    return switch (kind) {
      case RECURRING -> target(TargetForm.RECURRING, none(), none(), Optional.of(1), none());
      case MILESTONE -> target(TargetForm.DONE_BY, none(), none(), none(), none());
      case JUDGEMENT ->
          target(TargetForm.AT_LEAST, none(), none(), none(), Optional.of(new Code("S2")));
      case COUNT, DISTINCT, STOCK, QUANTITY, SHARE, SCORE, CLICKS, LEVELS ->
          target(
              TargetForm.AT_LEAST,
              Optional.of(TargetScope.PER_PERIOD),
              Optional.of(height),
              none(),
              none());
    };
  }

  private static Target target(
      TargetForm form,
      Optional<TargetScope> scope,
      Optional<BigDecimal> height,
      Optional<Integer> times,
      Optional<Code> level) {
    return new Target(
        form,
        scope,
        height,
        none(),
        false,
        none(),
        none(),
        none(),
        times,
        level,
        Precision.EXACT,
        none(),
        none(),
        none(),
        none(),
        List.of(),
        none(),
        none(),
        none(),
        none(),
        none(),
        List.of());
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
