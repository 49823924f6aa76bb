package de.zielstand.evaluation;

import de.zielstand.attainment.Observed;
import de.zielstand.observation.Aggregation.Aggregated;
import de.zielstand.observation.Quality;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What the figures say of a target, and which of them said it.
 *
 * @param period the last one that counts
 * @param value in one number, where there is one
 * @param aggregated how periods became the value, null where one period is the value
 * @param quality the worst of those used
 */
record Found(
    Observed observed,
    @Nullable Period period,
    @Nullable BigDecimal value,
    @Nullable Aggregated aggregated,
    @Nullable Quality quality) {

  static Found nothing(LocalDate on) {
    return new Found(new Observed.Nothing(on), null, null, null, null);
  }

  static @Nullable Quality worst(Collection<Figure> figures) {
    return figures.stream().map(Figure::quality).max(Comparator.naturalOrder()).orElse(null);
  }
}
