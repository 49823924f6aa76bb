package de.zielstand.attainment;

import de.zielstand.attainment.Formula.Counted;
import de.zielstand.attainment.Formula.Part;
import de.zielstand.indicator.TargetRule.Recurring;
import de.zielstand.indicator.Thresholds;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** So many times in every window. */
final class RecurringRating {
  private RecurringRating() {}

  static Rating of(Recurring rule, Thresholds thresholds, Observed observed) {
    return switch (observed) {
      case Observed.Nothing _ -> Rating.bare(Status.NOT_DUE, Ground.NO_WINDOW_ENDED);
      case Observed.Windows windows -> windows(rule, thresholds, windows);
      case Observed.Value _,
          Observed.Ratio _,
          Observed.Events _,
          Observed.Milestone _,
          Observed.Judged _ ->
          throw Rating.misfit();
    };
  }

  private static Rating windows(Recurring rule, Thresholds thresholds, Observed.Windows windows) {
    List<@Nullable Integer> counts = windows.counts();
    if (counts.isEmpty()) {
      return Rating.bare(Status.NOT_DUE, Ground.NO_WINDOW_ENDED);
    }
    int fulfilled = reaching(BigDecimal.valueOf(rule.timesPerWindow()), counts);
    BigDecimal ambition = rule.ambition();
    boolean ambitious = ambition != null && reaching(ambition, counts) == counts.size();
    return ValueRating.repeated(
        rule,
        thresholds,
        windows.on(),
        Part.of(Counted.WINDOWS, fulfilled, counts.size()),
        ambitious ? Note.AMBITION_REACHED : null);
  }

  private static int reaching(BigDecimal times, List<@Nullable Integer> counts) {
    int reaching = 0;
    for (Integer count : counts) {
      if (count != null && BigDecimal.valueOf(count).compareTo(times) >= 0) {
        reaching++;
      }
    }
    return reaching;
  }
}
