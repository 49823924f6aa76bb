package de.zielstand.indicator;

import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.When;
import de.zielstand.page.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was agreed, in one phrase: "mindestens 50 Personen bis Ende 2018, gern 60". */
public record TargetWords(Language language) {
  public String of(Indicator indicator) {
    return indicator.currentTarget().map(target -> of(indicator, target)).orElseGet(this::none);
  }

  public String of(Indicator indicator, Target target) {
    if (target.form() == TargetForm.NONE) {
      return none();
    }
    List<String> parts = new ArrayList<>();
    parts.add(wish(indicator, target));
    target.scope().flatMap(scope -> scope(scope, indicator)).ifPresent(parts::add);
    target.dueOn().map(due -> text("due", new When(language).rough(due))).ifPresent(parts::add);
    String phrase = String.join(" ", parts);
    return target.ambition().map(more -> phrase + text("ambition", number(more))).orElse(phrase);
  }

  private String wish(Indicator indicator, Target target) {
    return switch (target.form()) {
      case AT_LEAST -> text("at-least", height(indicator, target));
      case AT_MOST -> text("at-most", height(indicator, target));
      case EXACTLY -> text("exactly", height(indicator, target));
      case WITHIN ->
          text("within", number(target.target()), amount(indicator, target, target.upper()));
      case ALL_OF ->
          target
              .target()
              .map(count -> text("all-counted", number(count), whole(indicator)))
              .orElseGet(() -> text("all", whole(indicator)));
      case DONE_BY ->
          target
              .target()
              .map(steps -> text("steps", number(steps)))
              .orElseGet(() -> text("all-steps"));
      case RECURRING -> text("recurring", target.timesPerWindow().orElse(1), window(indicator));
      case IMPROVE ->
          text(target.direction().equals(Optional.of(Direction.FALL)) ? "fall" : "rise");
      case NONE -> none();
    };
  }

  private String height(Indicator indicator, Target target) {
    Optional<String> level =
        target
            .level()
            .map(code ->
                indicator.scale().stream()
                    .filter(step -> step.code().equals(code))
                    .findFirst()
                    .map(Level::title)
                    .orElse(code.value()));
    if (level.isEmpty()) {
      return amount(indicator, target, target.target());
    }
    return target
        .target()
        .map(share -> text("share-on-level", number(share), level.get()))
        .orElseGet(() -> text("level", level.get()));
  }

  private String amount(Indicator indicator, Target target, Optional<BigDecimal> amount) {
    String number = number(amount);
    String said =
        switch (target.precision()) {
          case EXACT, MORE_THAN, UP_TO -> number;
          case CIRCA -> text("circa", number);
        };
    boolean percent = indicator.kind() == IndicatorKind.SHARE || indicator.unit().equals("%");
    return said + (percent ? "\u202f%" : " " + indicator.unit());
  }

  private String whole(Indicator indicator) {
    return indicator.unit().equals("%") ? text("of-the-base") : indicator.unit();
  }

  private String window(Indicator indicator) {
    return indicator
        .window()
        .flatMap(window ->
            window
                .every()
                .map(Texts.in(language)::word)
                .or(() -> window.event().map(event -> text("per", event)))
                .or(() -> window.eventOf().map(code -> text("per", code))))
        .orElse("");
  }

  private Optional<String> scope(TargetScope scope, Indicator indicator) {
    return switch (scope) {
      case PER_PERIOD -> Optional.of(Texts.in(language).word(indicator.rhythm()));
      case CUMULATIVE -> Optional.of(text("in-all"));
      case PER_EVENT -> Optional.of(text("per-event"));
      case AT_DATE -> Optional.empty();
    };
  }

  private String none() {
    return Texts.in(language).word(TargetForm.NONE);
  }

  private String number(Optional<BigDecimal> number) {
    return number.map(this::number).orElse("–");
  }

  private String number(BigDecimal number) {
    return new Wording(language).decimal(number);
  }

  private String text(String key, Object... parts) {
    return Texts.in(language).of("catalogue.target." + key, parts);
  }
}
