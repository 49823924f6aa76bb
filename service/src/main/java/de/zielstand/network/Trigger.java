package de.zielstand.network;

import de.zielstand.element.Code;
import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.period.PeriodKind;
import de.zielstand.period.RoughDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What sets off a report. Each kind has its own facts: a body after or before whose meeting, a
 * number per stretch of calendar, or a day.
 */
public record Trigger(
    Kind kind,
    Optional<String> stated,
    Optional<Code> body,
    Optional<Integer> times,
    Optional<PeriodKind> every,
    Optional<RoughDate> on) {
  public Trigger {
    List<Flaw> flaws = new ArrayList<>();
    boolean ofBody = kind == Kind.AFTER_EACH_MEETING || kind == Kind.BEFORE_MEETING;
    check(flaws, "body", kind, ofBody, body.isPresent());
    check(flaws, "times", kind, kind == Kind.AT_LEAST, times.isPresent());
    check(flaws, "every", kind, kind == Kind.AT_LEAST, every.isPresent());
    check(flaws, "on", kind, kind == Kind.ON_DATE, on.isPresent());
    FlawedException.throwIfAny(flaws);
  }

  /** The ways in which a report falls due. */
  public enum Kind {
    AFTER_EACH_MEETING,
    BEFORE_MEETING,
    AT_LEAST,
    ON_DATE,
    NOT_STATED
  }

  private static void check(List<Flaw> flaws, String key, Kind kind, boolean wanted, boolean said) {
    if (wanted && !said) {
      flaws.add(Flaw.of(key, FlawCode.FIGURE_MISSING, kind, key));
    } else if (said && !wanted) {
      flaws.add(Flaw.of(key, FlawCode.FIGURE_CONTRADICTS, kind, key));
    }
  }
}
