package de.zielstand.evaluation;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.Revision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Single indicators looked at again: how they went, and what they came to on other days. */
public final class Hindsight {
  private final Catalogue catalogue;
  private final List<HeldIndicator> indicators;
  private final FigureBook book;
  private final Thresholds house;

  private Hindsight(Catalogue catalogue, FigureBook book, Thresholds house) {
    this.catalogue = catalogue;
    this.indicators = catalogue.indicators();
    this.book = book;
    this.house = house;
  }

  /**
   * Goes through the figures once.
   *
   * @param figures the newest revision of each, approved or entered
   */
  public static Hindsight of(
      Catalogue catalogue, Collection<Revision> figures, LocalDate on, Thresholds house) {
    return new Hindsight(catalogue, FigureBook.of(figures, new Lineage(catalogue, on)), house);
  }

  /** As known today; figures of periods that ended later than the day do not count. */
  public IndicatorEvaluation on(HeldIndicator held, LocalDate day) {
    return judge(day)
        .of(held, book.of(held), MunicipalityEvaluation.occasions(held, indicators, book));
  }

  /** Until a day. */
  public Track track(HeldIndicator held, LocalDate day) {
    return judge(day).track(held, book.of(held));
  }

  private Judge judge(LocalDate day) {
    return new Judge(day, house, catalogue.calendar());
  }
}
