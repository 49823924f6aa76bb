package de.zielstand.indicator;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.figure.PlainDecimal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A target on the way to the target. */
public record Interim(LocalDate on, BigDecimal target) {
  public Interim {
    target = PlainDecimal.check("target", target);
  }

  /** Those of one target in order of their days; {@code sign} is 1 where the way leads upwards. */
  static List<Interim> onTheWay(
      List<Interim> given, Span span, int sign, @Nullable BigDecimal from) {
    Set<LocalDate> days = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      Interim interim = given.get(i);
      if (!span.surrounds(interim.on)) {
        throw new FieldProblem("interim[" + i + "].on", Code.INTERIM_NOT_BETWEEN_START_AND_DUE);
      }
      if (!days.add(interim.on)) {
        throw new FieldProblem("interim[" + i + "].on", Code.INTERIM_TWICE_ON_ONE_DAY);
      }
      if (from != null && interim.target.compareTo(from) * sign < 0) {
        throw new FieldProblem("interim[" + i + "].target", Code.INTERIM_LEADS_AWAY);
      }
    }
    return given.stream().sorted(Comparator.comparing(Interim::on)).toList();
  }
}
