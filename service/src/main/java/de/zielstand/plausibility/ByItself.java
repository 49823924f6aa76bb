package de.zielstand.plausibility;

import de.zielstand.indicator.Base;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.PlausibleRange;
import de.zielstand.observation.Amount;
import de.zielstand.observation.FigureKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is odd about a figure whatever the others are. */
record ByItself(Indicator indicator, FigureKey key, Amount amount) {
  private static final String PERCENT = "%";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  List<Doubt> doubts() {
    return Stream.of(outOfRange(), aboveWhole(), returnRateAbove())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Doubt> outOfRange() {
    BigDecimal value = Plain.number(amount);
    return value == null
        ? Optional.empty()
        : indicator
            .plausible()
            .filter(range -> isOutside(range, value))
            .map(range -> new Doubt.OutOfRange(key, value, range));
  }

  private static boolean isOutside(PlausibleRange range, BigDecimal value) {
    return range.from().filter(from -> value.compareTo(from) < 0).isPresent()
        || range.to().filter(to -> value.compareTo(to) > 0).isPresent();
  }

  /** A part above its own whole was refused before; here the whole is another one. */
  private Optional<Doubt> aboveWhole() {
    return switch (amount) {
      case Amount.Share(BigDecimal part, _) ->
          indicator
              .base()
              .flatMap(Base::count)
              .filter(count -> part.compareTo(count) > 0)
              .map(count -> new Doubt.AboveWhole(key, part, count));
      case Amount.Quantity(BigDecimal number)
          when indicator.unit().equals(PERCENT) && number.compareTo(HUNDRED) > 0 ->
          Optional.of(new Doubt.AboveWhole(key, number, HUNDRED));
      case Amount.Count _,
          Amount.Quantity _,
          Amount.Score _,
          Amount.Milestone _,
          Amount.Judgement _ ->
          Optional.empty();
    };
  }

  private Optional<Doubt> returnRateAbove() {
    return amount instanceof Amount.Score(_, long returned, Long sent)
            && sent != null
            && returned > sent
        ? Optional.of(new Doubt.ReturnRateAbove(key, returned, sent))
        : Optional.empty();
  }
}
