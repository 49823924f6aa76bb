package de.zielstand.click;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.click.PageVisits.Known;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Question;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What counts make of the figures of a catalogue: the sum of a period, where all of its days are
 * known.
 *
 * @param periods also those of which only some days are known
 */
public record CountedFigures(List<OfIndicator> periods) {
  public static final CountedFigures NONE = new CountedFigures(List.of());

  /** One indicator's, as of the last file. */
  public record OfIndicator(HeldIndicator held, Instant at, List<CountedPeriod> periods) {
    public OfIndicator {
      periods = List.copyOf(periods);
    }
  }

  public CountedFigures {
    periods = List.copyOf(periods);
  }

  public static CountedFigures of(Catalogue catalogue, Scope scope, PageVisits visits) {
    List<HeldIndicator> indicators =
        catalogue.indicators().stream()
            .filter(held -> held.indicator().kind() == IndicatorKind.CLICKS)
            .toList();
    if (indicators.isEmpty()) {
      return NONE;
    }
    Map<Series, Known> known =
        visits.known(scope).stream().collect(Collectors.toMap(Known::series, Function.identity()));
    List<OfIndicator> all = new ArrayList<>();
    for (HeldIndicator held : indicators) {
      Series.of(held)
          .map(known::get)
          .ifPresent(one -> {
            NavigableMap<LocalDate, Long> sums =
                CountedPeriods.areMadeOfQuarters(held.indicator().rhythm())
                    ? one.quarters()
                    : visits.daily(scope, one.series());
            all.add(
                new OfIndicator(
                    held,
                    one.at(),
                    CountedPeriods.of(held.indicator(), sums, one, catalogue.calendar())));
          });
    }
    return new CountedFigures(all);
  }

  /**
   * Those of whole periods, as if somebody had entered them; nobody has, so they have no number.
   */
  public NavigableMap<FigureKey, Revision> revisions(Question asked) {
    NavigableMap<FigureKey, Revision> revisions = new TreeMap<>();
    for (OfIndicator one : periods) {
      for (CountedPeriod counted : one.periods()) {
        if (counted.isWhole() && isAskedFor(one, counted, asked)) {
          Revision revision = revision(one, counted);
          revisions.put(revision.key(), revision);
        }
      }
    }
    return revisions;
  }

  private static boolean isAskedFor(OfIndicator one, CountedPeriod counted, Question asked) {
    return asked.indicator().map(one.held().indicator().code()::equals).orElse(true)
        && asked.firstDay().filter(counted.period().lastDay()::isBefore).isEmpty()
        && asked.lastDay().filter(counted.period().firstDay()::isAfter).isEmpty();
  }

  private static Revision revision(OfIndicator one, CountedPeriod counted) {
    HeldIndicator held = one.held();
    return new Revision(
        new FigureKey(held.concept(), held.indicator().code(), counted.period(), ""),
        held.owner(),
        0,
        one.at(),
        Optional.empty(),
        Origin.COUNTED,
        Optional.empty(),
        new Content.Value(
            new Amount.Count(Math.min(counted.count(), Amount.Count.LARGEST)), Quality.MEASURED),
        Remark.NONE);
  }
}
