package de.zielstand.planted.plainness.indicator;

import de.zielstand.planted.plainness.trend.PlainTrend;
import java.util.List;
import org.jspecify.annotations.Nullable;

record PlainIndicator(List<PlainTrend> trends, @Nullable String note) {
  PlainTrend[] inOrder() {
    return trends.toArray(new PlainTrend[0]);
  }

  int[] lengths() {
    return new int[] {trends.size()};
  }
}
