package de.zielstand.municipality;

import de.zielstand.municipality.HouseRules.Span;
import de.zielstand.page.Form;
import de.zielstand.page.Language;
import de.zielstand.page.Problem.Place;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * House rules as somebody typed them, which may be anything and stays on the page until it is
 * right.
 *
 * @param version of the rules this draft started from
 */
public record HouseRulesDraft(Map<Field, String> typed, int version) {
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d)?)\\s*%?");

  public enum Field {
    ON_TRACK,
    AT_RISK,
    DEADLINE_DAYS,
    GRACE_DAYS,
    REMINDER_DAYS,
    SMALLEST_COUNT,
    SMALLEST_CHILD_COUNT,
    YEAR_SHOWN;

    public static Optional<Field> of(String code) {
      return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Either rules that can be kept, or what has to be put right first. */
  public sealed interface Outcome {
    record Right(HouseRules rules) implements Outcome {}

    record Wrong(List<Place> places) implements Outcome {}
  }

  public static HouseRulesDraft of(HouseRules rules, Language language) {
    var typed = new EnumMap<Field, String>(Field.class);
    typed.put(Field.ON_TRACK, percent(rules.onTrack(), language));
    typed.put(Field.AT_RISK, percent(rules.atRisk(), language));
    typed.put(Field.DEADLINE_DAYS, Integer.toString(rules.deadlineDays()));
    typed.put(Field.GRACE_DAYS, Integer.toString(rules.graceDays()));
    typed.put(Field.REMINDER_DAYS, Integer.toString(rules.reminderDays()));
    typed.put(Field.SMALLEST_COUNT, Integer.toString(rules.smallestCount()));
    typed.put(Field.SMALLEST_CHILD_COUNT, Integer.toString(rules.smallestChildCount()));
    typed.put(Field.YEAR_SHOWN, rules.yearShown().map(String::valueOf).orElse(""));
    return new HouseRulesDraft(typed, rules.version());
  }

  public static HouseRulesDraft from(Form form) {
    var typed = new EnumMap<Field, String>(Field.class);
    for (var field : Field.values()) {
      typed.put(field, form.text(field.code()));
    }
    return new HouseRulesDraft(typed, form.number("version").orElse(0));
  }

  public String text(Field field) {
    return typed.getOrDefault(field, "");
  }

  /** The same words, but for this field what the others say there. */
  public HouseRulesDraft with(Field field, HouseRulesDraft others) {
    var mixed = new EnumMap<>(typed);
    mixed.put(field, others.text(field));
    return new HouseRulesDraft(mixed, version);
  }

  public boolean differs(Field field, HouseRulesDraft others) {
    return !text(field).equals(others.text(field));
  }

  public long differences(HouseRulesDraft others) {
    return Arrays.stream(Field.values()).filter(field -> differs(field, others)).count();
  }

  /** The same words, against the version another person saved meanwhile. */
  public HouseRulesDraft against(int newer) {
    return new HouseRulesDraft(typed, newer);
  }

  public Outcome check() {
    var places = new ArrayList<Place>();
    var onTrack = share(Field.ON_TRACK, places);
    var atRisk = share(Field.AT_RISK, places);
    var deadline = number(Field.DEADLINE_DAYS, HouseRules.DEADLINE_DAYS, places);
    var grace = number(Field.GRACE_DAYS, HouseRules.GRACE_DAYS, places);
    var reminder = number(Field.REMINDER_DAYS, HouseRules.REMINDER_DAYS, places);
    var smallest = number(Field.SMALLEST_COUNT, HouseRules.SMALLEST_COUNTS, places);
    var child = number(Field.SMALLEST_CHILD_COUNT, HouseRules.SMALLEST_CHILD_COUNTS, places);
    var year =
        text(Field.YEAR_SHOWN).isEmpty()
            ? Optional.<Integer>empty()
            : Optional.of(number(Field.YEAR_SHOWN, HouseRules.YEARS, places));
    if (places.isEmpty() && atRisk.compareTo(onTrack) >= 0) {
      places.add(place(Field.AT_RISK, "NOT_BELOW", "municipality.problem.not-below"));
    }
    if (places.isEmpty() && reminder > deadline) {
      places.add(place(Field.REMINDER_DAYS, "TOO_EARLY", "municipality.problem.too-early"));
    }
    return places.isEmpty()
        ? new Outcome.Right(
            new HouseRules(
                onTrack, atRisk, smallest, child, deadline, grace, reminder, year, version))
        : new Outcome.Wrong(List.copyOf(places));
  }

  private BigDecimal share(Field field, List<Place> places) {
    var match = PERCENT.matcher(text(field));
    if (!match.matches()) {
      places.add(place(field, "NOT_A_PERCENTAGE", "municipality.problem.percent", text(field)));
      return BigDecimal.ONE;
    }
    var share = new BigDecimal(match.group(1).replace(',', '.')).movePointLeft(2);
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      places.add(place(field, "OUT_OF_RANGE", "municipality.problem.percent-range"));
    }
    return share;
  }

  private int number(Field field, Span span, List<Place> places) {
    var text = text(field);
    var number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    if (!span.holds(number)) {
      places.add(
          place(
              field,
              number < 0 ? "NOT_A_NUMBER" : "OUT_OF_RANGE",
              "municipality.problem." + (number < 0 ? "number" : "range"),
              span.least(),
              span.most(),
              text));
    }
    return number;
  }

  private static Place place(Field field, String code, String key, Object... parts) {
    return Place.field(field.code(), code, key, parts);
  }

  private static String percent(BigDecimal share, Language language) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(1);
    return format.format(share.movePointRight(2));
  }
}
