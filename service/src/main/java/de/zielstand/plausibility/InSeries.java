package de.zielstand.plausibility;

import de.zielstand.indicator.AddsUp;
import de.zielstand.indicator.Entry;
import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Amount;
import de.zielstand.observation.FigureKey;
import de.zielstand.trend.Deviation;
import de.zielstand.trend.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about a figure beside those before and after it.
 *
 * @param known the deviations of the series looked at so far; many figures have the same one
 */
record InSeries(
    Indicator indicator,
    FigureKey key,
    Amount amount,
    Surroundings surroundings,
    Map<List<@Nullable Amount>, List<Deviation>> known) {
  /** Of fewer values nobody can say which one is the odd one. */
  static final int FEWEST_FOR_A_JUMP = 5;

  /** Fewer than these come out the same again by chance, about once in ten times. */
  static final BigDecimal FEWEST_TO_DIFFER = BigDecimal.TEN;

  List<Doubt> doubts() {
    return Stream.of(runningTotalFalls(), stockUnexplained(), sameAsBefore(), jump())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Doubt> runningTotalFalls() {
    return isRunningTotal() && amount instanceof Amount.Count(long now, _, _)
        ? surroundings.lastBefore().flatMap(at -> fall(now, at))
        : Optional.empty();
  }

  private Optional<Doubt> fall(long now, int at) {
    return surroundings.amounts().get(at) instanceof Amount.Count(long before, _, _) && now < before
        ? Optional.of(new Doubt.RunningTotalFalls(key, now, surroundings.periods().get(at), before))
        : Optional.empty();
  }

  /** Who was there before, with those who joined and without those who left, is who is there. */
  private Optional<Doubt> stockUnexplained() {
    int before = surroundings.own() - 1;
    return before >= 0
            && amount instanceof Amount.Count(long now, Long joined, Long left)
            && joined != null
            && left != null
            && surroundings.amounts().get(before) instanceof Amount.Count(long last, _, _)
            && last + joined - left != now
        ? Optional.of(
            new Doubt.StockUnexplained(
                key, now, surroundings.periods().get(before), last, joined, left))
        : Optional.empty();
  }

  /**
   * A figure taken over from the period before by mistake. Asked only of series that have always
   * moved: in one that stood still once, standing still is nothing new.
   */
  private Optional<Doubt> sameAsBefore() {
    BigDecimal value = Plain.number(amount);
    return value != null
            && mayNotStandStill()
            && Plain.size(amount).compareTo(FEWEST_TO_DIFFER) >= 0
            && surroundings.standsStill()
            && !surroundings.stoodStillBefore()
        ? Optional.of(
            new Doubt.SameAsBefore(key, value, surroundings.periods().get(surroundings.own() - 1)))
        : Optional.empty();
  }

  private boolean mayNotStandStill() {
    return switch (indicator.kind()) {
      case STOCK, SCORE, CLICKS -> true;
      // A total that stands still means that nothing came new.
      case COUNT -> !isRunningTotal();
      // Posts and rooms stay as they are for years.
      case QUANTITY -> indicator.addsUp().filter(AddsUp.LAST::equals).isEmpty();
      // All and none are where a share comes to rest.
      case SHARE -> !isAllOrNone();
      // The same schools are reached again, a step stays done, and once in a window is the plan.
      case DISTINCT, MILESTONE, RECURRING, LEVELS, JUDGEMENT -> false;
    };
  }

  private boolean isRunningTotal() {
    return indicator.entry().filter(Entry.RUNNING_TOTAL::equals).isPresent();
  }

  private boolean isAllOrNone() {
    return amount instanceof Amount.Share(BigDecimal part, BigDecimal whole)
        && (part.signum() == 0 || part.compareTo(whole) == 0);
  }

  /**
   * A distance that the next best entry would have is no jump, however quiet the series is: of
   * whole numbers one has to be a little above or below the line.
   */
  private Optional<Doubt> jump() {
    BigDecimal value = Plain.number(amount);
    if (value == null) {
      return Optional.empty();
    }
    double step = Plain.step(amount, indicator.decimals());
    return known.computeIfAbsent(surroundings.amounts(), _ -> deviations()).stream()
        .filter(one -> one.position() == surroundings.own())
        .filter(one -> one.isFar() && Math.abs(value.doubleValue() - one.expected()) > step)
        .findFirst()
        .map(one -> new Doubt.Jump(key, value, one.expected(), one.z()));
  }

  private List<Deviation> deviations() {
    List<@Nullable Double> numbers = new ArrayList<>();
    for (Amount one : surroundings.amounts()) {
      BigDecimal number = one == null ? null : Plain.number(one);
      numbers.add(number == null ? null : number.doubleValue());
    }
    Series series = Series.of(numbers);
    return series.size() < FEWEST_FOR_A_JUMP ? List.of() : Deviation.of(series);
  }
}
