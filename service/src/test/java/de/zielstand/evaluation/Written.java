package de.zielstand.evaluation;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.element.Code;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.observation.Sign;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator with its figures, written down as a catalogue and a sheet would have them. */
record Written(Catalogue catalogue, HeldIndicator held, List<Revision> figures) {
  static final Instant RECORDED = Instant.parse("2020-01-10T08:00:00Z");

  /** Of a measure that began with 2016; the fields as YAML, all but code, title and unit. */
  static Written indicator(String fields) {
    return of("RUNNING", "begin: 2016-01-01", fields);
  }

  static Written of(String state, String measure, String... indicators) {
    StringBuilder text =
        new StringBuilder(
            """
            ags: '05114000'
            name: Krefeld
            concepts:
              - code: K
                title: Konzept
                milestones:
                  - {code: GRANT, title: Bewilligung}
                measures:
                  - code: M
                    title: Maßnahme
                    lifecycle: {state: %s%s}
                    %s
                    indicators:
            """
                .formatted(state, state.equals("DEFERRED") ? ", reason: wartet" : "", measure));
    for (int i = 0; i < indicators.length; i++) {
      text.append(
          "          - {code: I%d, title: Etwas, unit: Stück, %s}\n"
              .formatted(i + 1, indicators[i].replace('\n', ' ')));
    }
    Catalogue catalogue = WrittenCatalogue.of(text.toString());
    return new Written(catalogue, catalogue.indicators().getFirst(), List.of());
  }

  Written with(Revision... more) {
    List<Revision> all = new ArrayList<>(figures);
    all.addAll(List.of(more));
    return new Written(catalogue, held, List.copyOf(all));
  }

  Written with(String period, Amount amount) {
    return with(revision(held, period, "", new Content.Value(amount, Quality.MEASURED)));
  }

  Written circa(String period, Amount amount) {
    return with(revision(held, period, "", new Content.Value(amount, Quality.CIRCA)));
  }

  Written part(String period, String breakdown, long number) {
    return with(
        revision(
            held,
            period,
            breakdown,
            new Content.Value(new Amount.Count(number), Quality.MEASURED)));
  }

  Written missing(String period, Sign sign) {
    return with(revision(held, period, "", new Content.Missing(sign)));
  }

  /** One period after the other; null leaves one out. */
  Written counts(String from, @Nullable Integer... numbers) {
    Written filled = this;
    Optional<Period> period = Period.parse(from);
    for (Integer number : numbers) {
      if (number != null) {
        filled = filled.with(period.orElseThrow().code(), new Amount.Count(number));
      }
      period = period.flatMap(Period::next);
    }
    return filled;
  }

  IndicatorEvaluation on(String day) {
    return on(day, Occasions.NONE);
  }

  IndicatorEvaluation on(String day, Occasions occasions) {
    return new Judge(LocalDate.parse(day), Thresholds.DEFAULT, catalogue.calendar())
        .of(held, figures, occasions);
  }

  static Revision revision(HeldIndicator held, String period, String breakdown, Content content) {
    return new Revision(
        new FigureKey(
            held.concept(), held.indicator().code(), Period.parse(period).orElseThrow(), breakdown),
        held.owner(),
        1,
        RECORDED,
        Optional.empty(),
        Origin.ENTRY,
        Optional.empty(),
        content,
        Remark.NONE);
  }

  static Amount share(int numerator, int denominator) {
    return new Amount.Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  static Amount quantity(String number) {
    return new Amount.Quantity(new BigDecimal(number));
  }

  HeldIndicator indicatorCalled(String code) {
    return catalogue.indicators().stream()
        .filter(one -> one.indicator().code().equals(new Code(code)))
        .findFirst()
        .orElseThrow();
  }
}
