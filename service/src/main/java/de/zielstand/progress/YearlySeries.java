package de.zielstand.progress;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.figure.FiniteNumber;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One value a year; years may be missing. */
public record YearlySeries(NavigableMap<Integer, Double> values) {
  public YearlySeries {
    if (values.isEmpty()) {
      throw new FieldProblem("values", Code.MISSING);
    }
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    values.forEach((year, value) -> FiniteNumber.check("values[" + year + "]", value));
  }

  double base() {
    return values.firstEntry().getValue();
  }

  double current() {
    return values.lastEntry().getValue();
  }

  int currentYear() {
    return values.lastKey();
  }

  /** From the first year to a later one. */
  int yearsUntil(int year) {
    return year - values.firstKey();
  }
}
