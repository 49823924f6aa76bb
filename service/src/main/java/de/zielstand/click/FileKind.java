package de.zielstand.click;

import de.zielstand.indicator.ClickMetric;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files that can be read. */
public enum FileKind {
  MATOMO_JSON(Source.MATOMO, EnumSet.allOf(ClickMetric.class)),
  MATOMO_CSV(Source.MATOMO, EnumSet.allOf(ClickMetric.class)),
  ETRACKER_JSON(Source.ETRACKER, EnumSet.complementOf(EnumSet.of(ClickMetric.CLICKS))),
  // To tell visits apart a log would have to be searched for people.
  ACCESS_LOG(Source.ACCESS_LOG, EnumSet.of(ClickMetric.PAGE_VIEWS));

  private final Source source;
  private final Set<ClickMetric> metrics;

  FileKind(Source source, Set<ClickMetric> metrics) {
    this.source = source;
    this.metrics = metrics;
  }

  public static Optional<FileKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  public Source source() {
    return source;
  }

  public boolean knows(ClickMetric metric) {
    return metrics.contains(metric);
  }

  /** As calls and forms name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
