package de.zielstand.plausibility;

import de.zielstand.element.Code;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.Amount.Quantity;
import de.zielstand.observation.Amount.Score;
import de.zielstand.observation.Amount.Share;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Quality;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Figures of a few quarters, counted from the first of 2016, and what is asked about them. */
final class Figures {
  final SortedMap<FigureKey, Content> contents = new TreeMap<>();

  /** Null leaves a gap. */
  static Figures of(@Nullable Amount... amounts) {
    Figures figures = new Figures();
    for (int i = 0; i < amounts.length; i++) {
      Amount amount = amounts[i];
      if (amount != null) {
        figures.with(key(i), amount);
      }
    }
    return figures;
  }

  static Figures counts(int... numbers) {
    return of(Arrays.stream(numbers).mapToObj(Count::new).toArray(Amount[]::new));
  }

  static Figures quantities(double... numbers) {
    return of(
        Arrays.stream(numbers)
            .mapToObj(one -> new Quantity(BigDecimal.valueOf(one)))
            .toArray(Amount[]::new));
  }

  static Share share(int part, int whole) {
    return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  static Score score(@Nullable String mean, int returned, @Nullable Long sent) {
    return new Score(mean == null ? null : new BigDecimal(mean), returned, sent);
  }

  static Period quarter(int index) {
    return Period.quarter(2016 + Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
  }

  static FigureKey key(int index) {
    return key(Watched.CODE.value(), quarter(index), "");
  }

  static FigureKey key(String indicator, Period period, String breakdown) {
    return new FigureKey(Optional.of(new Code("K")), new Code(indicator), period, breakdown);
  }

  Figures with(FigureKey key, Amount amount) {
    return with(key, new Content.Value(amount, Quality.MEASURED));
  }

  Figures with(FigureKey key, Content content) {
    contents.put(key, content);
    return this;
  }

  List<Doubt> doubts(Watched watched, FigureKey... keys) {
    return PlausibilityCheck.of(watched.indicator(), contents, new TreeSet<>(List.of(keys)));
  }

  /** About any figure of the watched indicator. */
  List<Doubt> doubts(Watched watched) {
    TreeSet<FigureKey> all = new TreeSet<>(contents.keySet());
    all.removeIf(key -> !key.indicator().equals(Watched.CODE));
    return PlausibilityCheck.of(watched.indicator(), contents, all);
  }
}
