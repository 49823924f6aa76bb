package de.zielstand.evaluation;

import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.Revision;
import de.zielstand.period.PeriodKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The events of another indicator, each of which is a window for a recurring thing. */
public record Occasions(List<Figure> figures) {
  public static final Occasions NONE = new Occasions(List.of());

  /** More are no series of events but a slip of the pen. */
  static final int MOST = 6_000;

  public Occasions {
    figures = List.copyOf(figures);
  }

  public static Occasions of(Indicator indicator, Collection<Revision> revisions) {
    return new Occasions(
        List.copyOf(Figures.of(indicator, revisions, Optional.empty()).values().values()));
  }

  /** How many there were: each figure is of one event, or counts those of its period. */
  int until(LocalDate day) {
    long events = 0;
    for (Figure figure : figures) {
      if (!figure.lastDay().isAfter(day)) {
        boolean one = figure.period().kind() == PeriodKind.EVENT;
        events += one ? 1 : figure.amount() instanceof Count(long number, _, _) ? number : 0;
      }
    }
    return Math.toIntExact(Math.min(events, MOST));
  }
}
