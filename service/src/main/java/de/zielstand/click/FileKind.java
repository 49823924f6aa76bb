package de.zielstand.click;

import de.zielstand.indicator.ClickMetric;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that can be read. */
public enum FileKind {
  MATOMO_JSON(Source.MATOMO),
  MATOMO_CSV(Source.MATOMO),
  ETRACKER_JSON(Source.ETRACKER),
  ACCESS_LOG(Source.ACCESS_LOG);

  private final Source source;

  FileKind(Source source) {
    this.source = source;
  }

  public static Optional<FileKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  public Source source() {
    return source;
  }

  public boolean knows(ClickMetric metric) {
    return switch (source) {
      case MATOMO -> true;
      case ETRACKER -> metric != ClickMetric.CLICKS;
      // To tell visits apart a log would have to be searched for people.
      case ACCESS_LOG -> metric == ClickMetric.PAGE_VIEWS;
    };
  }

  /** As calls and forms name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
