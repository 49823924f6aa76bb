package de.zielstand.plausibility;

import de.zielstand.element.Code;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Relation;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What is odd about a figure beside those of other indicators for the same period and part. */
record BesideOthers(
    Indicator indicator, FigureKey key, Amount amount, SortedMap<FigureKey, Content> figures) {

  List<Doubt> doubts() {
    BigDecimal value = Plain.number(amount);
    return value == null
        ? List.of()
        : indicator.relations().stream().flatMap(relation -> broken(value, relation)).toList();
  }

  private Stream<Doubt> broken(BigDecimal value, Relation relation) {
    return switch (relation.kind()) {
      case SUM_OF ->
          sum(relation.indicators())
              .filter(sum -> differ(value, sum))
              .map(sum -> doubt(value, relation, sum))
              .stream();
      case PART_OF, NOT_ABOVE ->
          relation.indicators().stream()
              .flatMap(other ->
                  number(other).filter(most -> value.compareTo(most) > 0).stream()
                      .map(most -> doubt(value, only(relation, other), most)));
    };
  }

  private Doubt doubt(BigDecimal value, Relation relation, BigDecimal other) {
    return new Doubt.RelationBroken(key, value, relation, other);
  }

  private static Relation only(Relation relation, Code other) {
    return new Relation(relation.kind(), List.of(other), relation.note());
  }

  /** Empty while one of them is not known. */
  private Optional<BigDecimal> sum(List<Code> others) {
    List<BigDecimal> numbers = others.stream().flatMap(other -> number(other).stream()).toList();
    return numbers.size() < others.size()
        ? Optional.empty()
        : Optional.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private Optional<BigDecimal> number(Code other) {
    FigureKey beside = new FigureKey(key.concept(), other, key.period(), key.breakdown());
    return figures.get(beside) instanceof Content.Value(Amount its, _)
        ? Optional.ofNullable(Plain.number(its))
        : Optional.empty();
  }

  /** Percentages are computed, so their sum may be wrong in the last of many digits. */
  private static boolean differ(BigDecimal one, BigDecimal other) {
    return rounded(one).compareTo(rounded(other)) != 0;
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(PlainDecimal.DIGITS_AFTER_POINT, RoundingMode.HALF_EVEN);
  }
}
