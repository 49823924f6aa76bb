package de.zielstand.evaluation.web;

import de.zielstand.evaluation.FigureState;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.Wording;
import de.zielstand.period.Period;
import de.zielstand.permission.Actor;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * As of when and by which figures somebody asks.
 *
 * @param asOf empty for all that is known by now
 */
record Asked(Optional<Instant> asOf, FigureState state) {
  /** What no database could hold was never meant. */
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
  private static final Set<Role> SEE_DRAFTS =
      EnumSet.of(Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.ADMINISTRATOR);

  static Asked of(String ags, Actor actor, @Nullable String asOf, @Nullable String state) {
    FigureState asked = state == null ? FigureState.APPROVED : state(state);
    if (asked == FigureState.ENTERED && !seesDrafts(ags, actor)) {
      throw new Refusal(new Problem(Problem.Kind.FORBIDDEN, "evaluation.problem.drafts"));
    }
    return new Asked(Optional.ofNullable(asOf).map(Asked::instant), asked);
  }

  /** Who only reads sees what was approved. */
  static boolean seesDrafts(String ags, Actor actor) {
    return SEE_DRAFTS.stream().anyMatch(role -> actor.holds(new Ags(ags), role));
  }

  static boolean isInReach(Instant instant) {
    return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
  }

  static LocalDate day(String field, String text) {
    return read(text, LocalDate::parse)
        .filter(day -> isInReach(day.atStartOfDay(Wording.ZONE).toInstant()))
        .orElseThrow(() -> refusal(field, "NOT_A_DAY", text));
  }

  /** A period stands for all of its days. */
  static Period period(String field, String text) {
    return Period.parse(text).orElseThrow(() -> refusal(field, "NOT_A_PERIOD", text));
  }

  static int limit(@Nullable String text, int most) {
    int number = text == null ? most : text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      throw refusal("limit", "OUT_OF_RANGE", most);
    }
    return number;
  }

  static Refusal refusal(String field, String code, Object... parts) {
    return Refusal.at(Place.of("evaluation", field, code, parts));
  }

  private static Instant instant(String text) {
    return read(text, Instant::parse)
        .filter(Asked::isInReach)
        .orElseThrow(() -> refusal("asOf", "NOT_AN_INSTANT", text));
  }

  private static <T> Optional<T> read(String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static FigureState state(String text) {
    return Arrays.stream(FigureState.values())
        .filter(state -> state.code().equals(text))
        .findFirst()
        .orElseThrow(() -> refusal("state", "NOT_A_CHOICE", "approved, entered"));
  }
}
