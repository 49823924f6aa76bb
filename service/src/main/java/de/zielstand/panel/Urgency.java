package de.zielstand.panel;

import de.zielstand.attainment.Status;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.panel.Selected.Picked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** Why an indicator deserves a look, the strongest reason first. */
enum Urgency {
  WORSENED,
  DUE_SOON,
  BEHIND,
  /** Nothing can be mended any more. */
  MISSED,
  NONE;

  static final int SOON_DAYS = 184;

  /** A degree that is not defined says nothing, so it stands in the middle. */
  private static final BigDecimal MIDDLE = new BigDecimal("0.5");

  /** What has none comes last. */
  static final Comparator<Picked> LOWEST_DEGREE =
      Comparator.comparing((Picked one) -> one.now().attainment().degree() == null)
          .thenComparing(Urgency::degree);

  static final Comparator<Picked> FIRST =
      Comparator.comparing(Urgency::of).thenComparing(Urgency::degree);

  static Urgency of(Picked picked) {
    return switch (picked.now().attainment().status()) {
      case MISSED -> picked.shift() == Shift.WORSE ? WORSENED : MISSED;
      case AT_RISK, OFF_TRACK, MOVED_AWAY -> {
        if (picked.shift() == Shift.WORSE) {
          yield WORSENED;
        }
        yield isDueSoon(picked.now()) ? DUE_SOON : BEHIND;
      }
      case REACHED,
          ON_TRACK,
          NOT_DUE,
          NO_DATA,
          NOT_MEASURABLE,
          NO_BASELINE,
          NO_TARGET,
          DEFERRED,
          DROPPED,
          SUPPRESSED ->
          picked.shift() == Shift.WORSE && picked.now().attainment().status() != Status.REACHED
              ? WORSENED
              : NONE;
    };
  }

  private static boolean isDueSoon(IndicatorEvaluation one) {
    LocalDate due = one.rule().span().dueOn();
    return due != null
        && !due.isBefore(one.on())
        && ChronoUnit.DAYS.between(one.on(), due) <= SOON_DAYS;
  }

  private static BigDecimal degree(Picked picked) {
    BigDecimal degree = picked.now().attainment().degree();
    return degree == null ? MIDDLE : degree;
  }
}
