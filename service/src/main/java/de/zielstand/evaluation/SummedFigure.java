package de.zielstand.evaluation;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Revision;
import de.zielstand.review.Ledger;
import de.zielstand.review.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a Kreis that nobody entered, because its Gemeinden report theirs.
 *
 * @param parts the figures it was put together from
 */
public record SummedFigure(FigureKey key, GemeindeSum sum, List<Revision> parts) {
  public SummedFigure {
    parts = List.copyOf(parts);
  }

  /** All that follow from these figures. */
  public static List<SummedFigure> all(Catalogue catalogue, Map<FigureKey, Revision> figures) {
    List<SummedFigure> all = new ArrayList<>();
    for (HeldIndicator held : catalogue.indicators()) {
      if (held.indicator().gemeinden().isPresent()) {
        Address address = Address.of(held);
        Set<FigureKey> wholes = new TreeSet<>();
        for (FigureKey key : figures.keySet()) {
          if (Address.of(key).equals(address)) {
            wholes.add(key.of(""));
          }
        }
        wholes.removeAll(figures.keySet());
        wholes.forEach(whole ->
            GemeindeSum.of(held.indicator(), part -> content(figures, whole.of(part)))
                .ifPresent(
                    sum -> all.add(new SummedFigure(whole, sum, parts(held, whole, figures)))));
      }
    }
    return List.copyOf(all);
  }

  /** When the last of its parts was entered. */
  public Instant recordedAt() {
    return parts.stream()
        .map(Revision::recordedAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** As far as the least of its parts. */
  public Stage stage(Ledger ledger) {
    return parts.stream()
        .map(part -> FigureStage.of(part, ledger))
        .filter(stage -> stage != Stage.APPROVED)
        .findFirst()
        .orElse(Stage.APPROVED);
  }

  private static List<Revision> parts(
      HeldIndicator held, FigureKey whole, Map<FigureKey, Revision> figures) {
    return held.indicator().gemeinden().stream()
        .flatMap(feature -> feature.values().stream().map(feature::part))
        .map(whole::of)
        .filter(figures::containsKey)
        .map(figures::get)
        .toList();
  }

  private static @Nullable Content content(Map<FigureKey, Revision> figures, FigureKey key) {
    Revision revision = figures.get(key);
    return revision == null ? null : revision.content();
  }
}
