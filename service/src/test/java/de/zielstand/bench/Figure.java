package de.zielstand.bench;

import java.util.Locale;

/**
 * What was measured beside its baseline, taken in the same run because absolute times drift.
 *
 * @param ratio of the two, as the bound is said
 * @param atLeast whether the bound is a lower one
 */
record Figure(
    String number,
    String name,
    double value,
    double baseline,
    String unit,
    double ratio,
    boolean atLeast,
    double bound) {

  boolean isMet() {
    return atLeast ? ratio >= bound : ratio <= bound;
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"figure\":\"%s\",\"name\":\"%s\",\"value\":%.3f,\"baseline\":%.3f,\"unit\":\"%s\","
            + "\"ratio\":%.3f,\"%s\":%s,\"met\":%s}",
        number,
        name,
        value,
        baseline,
        unit,
        ratio,
        atLeast ? "atLeast" : "atMost",
        bound,
        isMet());
  }

  String row() {
    return String.format(
        Locale.GERMANY,
        "%-3s %-46s %,14.1f %,14.1f %-8s %8.2f  %s %-6.2f %s",
        number,
        name,
        value,
        baseline,
        unit,
        ratio,
        atLeast ? "≥" : "≤",
        bound,
        isMet() ? "erreicht" : "VERFEHLT");
  }
}
