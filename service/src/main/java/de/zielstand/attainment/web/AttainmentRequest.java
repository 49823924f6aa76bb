package de.zielstand.attainment.web;

import de.zielstand.attainment.Observed;
import de.zielstand.attainment.Rating;
import de.zielstand.attainment.Standing;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.Interim;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetFields;
import de.zielstand.indicator.TargetForm;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import de.zielstand.page.web.JsonFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** What a program asks to have rated: a target and what was observed of it. */
record AttainmentRequest(
    TargetRule rule, Thresholds thresholds, Standing standing, Observed observed) {
  private static final int MOST_INTERIM = 100;
  private static final int MOST_OBSERVED = 10_000;

  /** Everything is read before anything is made, so that all unreadable fields are told at once. */
  static AttainmentRequest of(JsonFields document) {
    JsonFields target = document.neededObject("target");
    JsonFields observed = document.neededObject("observed");
    Supplier<TargetRule> rule = rule(target);
    Supplier<Thresholds> thresholds = thresholds(target);
    Standing standing = Standing.of(observed.choice("lifecycle", Lifecycle.State.class));
    Supplier<Observed> seen = observed(observed);
    return new AttainmentRequest(
        target.make(rule), thresholds.get(), standing, observed.make(seen));
  }

  Rating rating() {
    return Rating.of(rule, thresholds, standing, observed);
  }

  private static Supplier<TargetRule> rule(JsonFields target) {
    TargetFields fields =
        new TargetFields(
            target.neededChoice("form", TargetForm.class),
            target.choice("scope", TargetScope.class),
            target.amount("target"),
            target.amount("upper"),
            target.truth("hardUpper", false),
            target.amount("ambition"),
            target.amount("tolerance"),
            target.choice("direction", Direction.class),
            target.whole("timesPerWindow"),
            target.amount("baseline"),
            target.has("interim") ? interim(target) : List.of());
    LocalDate startOn = target.day("startOn");
    LocalDate dueOn = target.day("dueOn");
    return () -> fields.rule(new Span(startOn, dueOn));
  }

  private static List<Interim> interim(JsonFields target) {
    return target.objects("interim", MOST_INTERIM).stream()
        .map(point -> new Interim(point.neededDay("on"), point.neededAmount("target")))
        .toList();
  }

  private static Supplier<Thresholds> thresholds(JsonFields target) {
    if (!target.has("thresholds")) {
      return () -> Thresholds.DEFAULT;
    }
    JsonFields own = target.object("thresholds");
    var onTrack = own.neededAmount("onTrack");
    var atRisk = own.neededAmount("atRisk");
    return () -> own.make(() -> new Thresholds(onTrack, atRisk));
  }

  private static Supplier<Observed> observed(JsonFields fields) {
    LocalDate on = fields.neededDay("on");
    List<Supplier<Observed>> given = new ArrayList<>();
    if (fields.has("value")) {
      given.add(value(fields, on));
    }
    if (fields.has("events")) {
      given.add(events(fields, on));
    }
    if (fields.has("numerator") || fields.has("denominator")) {
      given.add(ratio(fields, on));
    }
    if (fields.has("counts")) {
      given.add(windows(fields, on));
    }
    if (fields.has("doneOn") || fields.has("stepsDone") || fields.has("stepsTotal")) {
      given.add(milestone(fields, on));
    }
    if (given.size() > 1) {
      fields.refuseAll("MORE_THAN_ONE_KIND");
    }
    return given.isEmpty() ? () -> new Observed.Nothing(on) : given.getFirst();
  }

  private static Supplier<Observed> value(JsonFields fields, LocalDate on) {
    var value = fields.neededAmount("value");
    return () -> new Observed.Value(on, value);
  }

  private static Supplier<Observed> events(JsonFields fields, LocalDate on) {
    var events = fields.amounts("events", MOST_OBSERVED);
    return () -> new Observed.Events(on, events);
  }

  private static Supplier<Observed> ratio(JsonFields fields, LocalDate on) {
    var numerator = fields.neededAmount("numerator");
    var denominator = fields.neededAmount("denominator");
    return () -> new Observed.Ratio(on, numerator, denominator);
  }

  private static Supplier<Observed> windows(JsonFields fields, LocalDate on) {
    var counts = fields.wholesWithGaps("counts", MOST_OBSERVED);
    return () -> new Observed.Windows(on, counts);
  }

  private static Supplier<Observed> milestone(JsonFields fields, LocalDate on) {
    var doneOn = fields.day("doneOn");
    var done = Objects.requireNonNullElse(fields.whole("stepsDone"), 0);
    var total = Objects.requireNonNullElse(fields.whole("stepsTotal"), 0);
    return () -> new Observed.Milestone(on, doneOn, done, total);
  }
}
