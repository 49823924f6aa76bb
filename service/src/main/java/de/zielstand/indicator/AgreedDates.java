package de.zielstand.indicator;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The days that the rough dates of a target come to. */
record AgreedDates(Target target, Anchors anchors) {

  /** Rough dates are computed by their end; those that hang on a milestone may have to wait. */
  Span span() {
    RoughDate start = start();
    RoughDate due = target.dueOn().orElse(null);
    return new Span(day(start), day(due), awaited(start), awaited(due));
  }

  /** Empty for what is no sum, and while its begin waits for a milestone. */
  Optional<LocalDate> countsFrom() {
    return isSum() ? Optional.ofNullable(start()).flatMap(anchors::earliest) : Optional.empty();
  }

  /** Those on the way whose day is known. */
  List<Interim> interim(UnaryOperator<BigDecimal> inUnit) {
    List<Interim> known = new ArrayList<>();
    for (AgreedInterim agreed : target.interim()) {
      anchors
          .latest(agreed.on())
          .ifPresent(on -> known.add(new Interim(on, inUnit.apply(agreed.target()))));
    }
    return known;
  }

  /** A sum that names no begin runs from that of what it belongs to. */
  private @Nullable RoughDate start() {
    Optional<RoughDate> start = isSum() ? target.startOn().or(anchors::begin) : target.startOn();
    if (isSum() && start.isEmpty()) {
      throw new FieldProblem("startOn", Code.MISSING);
    }
    return start.orElse(null);
  }

  private boolean isSum() {
    return target.scope().filter(TargetScope.CUMULATIVE::equals).isPresent();
  }

  private @Nullable LocalDate day(@Nullable RoughDate date) {
    return date == null ? null : anchors.latest(date).orElse(null);
  }

  private @Nullable String awaited(@Nullable RoughDate date) {
    return date == null || day(date) != null ? null : date.milestone().orElse(null);
  }
}
