package de.zielstand.attainment.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Assumption;
import de.zielstand.indicator.Base;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.ResolvedTarget;
import de.zielstand.indicator.ResolvedTarget.Ready;
import de.zielstand.indicator.ResolvedTarget.Unclear;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.Target;
import de.zielstand.indicator.TargetForm;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.Aggregation;
import de.zielstand.page.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A target of the catalogue, as somebody would have typed it: in the unit of the concept. */
record AdoptedTarget(HeldIndicator held, ResolvedTarget resolved) {

  static AdoptedTarget of(HeldIndicator held, LocalDate on, Thresholds house) {
    return new AdoptedTarget(held, ResolvedTarget.of(held.indicator(), on, held.anchors(), house));
  }

  Indicator indicator() {
    return held.indicator();
  }

  /** Empty where the indicator has none. */
  Optional<Target> target() {
    return resolved.version() == 0
        ? Optional.empty()
        : Optional.of(indicator().targets().get(resolved.version() - 1));
  }

  Span span() {
    return switch (resolved) {
      case Ready ready -> ready.rule().span();
      case Unclear _ -> Span.UNKNOWN;
    };
  }

  /** Where figures count before the begin is due, because the source names it roughly. */
  Optional<LocalDate> countsBefore() {
    return switch (resolved) {
      case Ready ready -> ready.countsFrom().filter(from -> !from.equals(span().startOn()));
      case Unclear _ -> Optional.empty();
    };
  }

  /** What we and not the source decided about the target. */
  List<Assumption> assumptions() {
    return Stream.concat(
            indicator().assumptions().stream().filter(one -> one.concerns("targets")),
            target().stream().flatMap(target -> target.assumptions().stream()))
        .toList();
  }

  /** A share is typed in percent; a step of a scale has no unit. */
  String unit() {
    return switch (indicator().kind()) {
      case SHARE, LEVELS -> "%";
      case JUDGEMENT, MILESTONE -> "";
      case COUNT, DISTINCT, STOCK, QUANTITY, SCORE, RECURRING, CLICKS -> indicator().unit();
    };
  }

  Map<String, Object> fields(Language language) {
    Typing typing = new Typing(language, new HashMap<>());
    typing.put("form", target().map(Target::form).orElse(TargetForm.NONE).name());
    target().ifPresent(target -> figures(target, typing));
    typing.day("startOn", span().startOn());
    typing.day("dueOn", span().dueOn());
    Every.of(indicator().rhythm()).ifPresent(every -> typing.put("every", every.name()));
    typing.tick("seasonal", indicator().seasonal());
    typing.tick("ranked", indicator().kind() == IndicatorKind.JUDGEMENT);
    yearly().ifPresent(aggregation -> typing.put("yearly", aggregation.name()));
    return typing.fields;
  }

  private void figures(Target target, Typing typing) {
    target.scope().ifPresent(scope -> typing.put("scope", scope.name()));
    typing.amount("upper", target.upper());
    typing.tick("hardUpper", target.hardUpper());
    typing.amount("ambition", target.ambition());
    typing.amount("tolerance", target.tolerance());
    typing.amount("baseline", target.baseline());
    target.direction().ifPresent(direction -> typing.put("direction", direction.name()));
    target.timesPerWindow().ifPresent(times -> typing.put("timesPerWindow", times.toString()));
    target
        .thresholds()
        .ifPresent(own -> {
          typing.amount("onTrack", Optional.of(own.onTrack().movePointRight(2)));
          typing.amount("atRisk", Optional.of(own.atRisk().movePointRight(2)));
        });
    typing.put("interim", interim(target, typing));
    height(target, typing);
  }

  /** What a target counts is the number of steps of a milestone, and the base of "all of". */
  private void height(Target target, Typing typing) {
    switch (target.form()) {
      case DONE_BY -> typing.amount("stepsTotal", target.target());
      case ALL_OF ->
          typing.amount(
              "denominator", target.target().or(() -> indicator().base().flatMap(Base::count)));
      case AT_LEAST, AT_MOST, WITHIN, EXACTLY, RECURRING, IMPROVE, NONE ->
          typing.amount("target", target.target());
    }
    if (resolved instanceof Ready(int _, TargetRule.AtLeast step, var _, var _)
        && indicator().kind() == IndicatorKind.JUDGEMENT) {
      typing.put("scope", TargetScope.AT_DATE.name());
      typing.amount("target", Optional.of(step.target()));
    }
  }

  private String interim(Target target, Typing typing) {
    return target.interim().stream()
        .flatMap(point ->
            held.anchors().latest(point.on()).stream()
                .map(on -> on + " " + typing.number(point.target())))
        .collect(Collectors.joining("\n"));
  }

  /** Only where the kind leaves one way. */
  private Optional<Aggregation> yearly() {
    Set<Aggregation> possible = EnumSet.copyOf(Aggregation.possibleFor(indicator().kind()));
    possible.remove(Aggregation.NONE);
    return List.copyOf(possible).stream().findFirst().filter(_ -> possible.size() == 1);
  }

  /** Numbers as people of a language type them. */
  private record Typing(Language language, Map<String, Object> fields) {
    void put(String field, String text) {
      fields.put(field, text);
    }

    void tick(String field, boolean ticked) {
      if (ticked) {
        fields.put(field, "1");
      }
    }

    void day(String field, @Nullable LocalDate day) {
      if (day != null) {
        fields.put(field, day.toString());
      }
    }

    void amount(String field, Optional<BigDecimal> amount) {
      amount.ifPresent(number -> fields.put(field, number(number)));
    }

    String number(BigDecimal number) {
      String plain = number.toPlainString();
      return switch (language) {
        case GERMAN -> plain.replace('.', ',');
        case ENGLISH -> plain;
      };
    }
  }
}
