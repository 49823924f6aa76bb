package de.zielstand.progress;

import org.jspecify.annotations.Nullable;

/** One series as three other methods would rate it; null where a method says nothing. */
public record OtherMethods(
    @Nullable WeatherSymbol destatis,
    @Nullable EurostatProgress eurostat,
    @Nullable UnitedNationsProgress unitedNations) {

  public static OtherMethods of(YearlySeries series, Wanted wanted) {
    return new OtherMethods(
        WeatherSymbol.of(series, wanted),
        EurostatProgress.of(series, wanted),
        UnitedNationsProgress.of(series, wanted));
  }
}
