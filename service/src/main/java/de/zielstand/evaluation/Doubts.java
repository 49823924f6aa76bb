package de.zielstand.evaluation;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.indicator.Relation;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.plausibility.Doubt;
import de.zielstand.plausibility.PlausibilityCheck;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is odd about the figures a judgement rests on. */
final class Doubts {
  private Doubts() {}

  /** Of all figures of one period, the parts too. */
  static List<Doubt> about(HeldIndicator held, @Nullable Period period, FigureBook book) {
    if (period == null) {
      return List.of();
    }
    Address own = Address.of(held);
    SortedSet<FigureKey> asked = new TreeSet<>();
    SortedMap<FigureKey, Content> figures = new TreeMap<>();
    for (Revision revision : book.at(own)) {
      figures.put(revision.key(), revision.content());
      if (revision.key().period().equals(period)) {
        asked.add(revision.key());
      }
    }
    for (Relation relation : held.indicator().relations()) {
      for (Code other : relation.indicators()) {
        book.at(new Address(own.concept(), other))
            .forEach(revision -> figures.put(revision.key(), revision.content()));
      }
    }
    return PlausibilityCheck.of(held.indicator(), figures, asked);
  }
}
