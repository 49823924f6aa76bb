package de.zielstand.panel.store;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Recorded;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.chronicle.Chronicle;
import de.zielstand.chronicle.Chronicles;
import de.zielstand.click.CountedFigures;
import de.zielstand.click.PageVisits;
import de.zielstand.click.PageVisits.Known;
import de.zielstand.click.Series;
import de.zielstand.evaluation.FigureState;
import de.zielstand.evaluation.Hindsight;
import de.zielstand.evaluation.MunicipalityEvaluation;
import de.zielstand.indicator.Thresholds;
import de.zielstand.intake.WaveFindings;
import de.zielstand.intake.Waves;
import de.zielstand.municipality.HouseRules;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.municipality.Today;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Question;
import de.zielstand.observation.Revision;
import de.zielstand.page.Wording;
import de.zielstand.panel.Need;
import de.zielstand.panel.PanelFacts;
import de.zielstand.panel.PanelFacts.Clicks;
import de.zielstand.panel.PanelSources;
import de.zielstand.panel.PanelWish;
import de.zielstand.panel.View;
import de.zielstand.review.Duty;
import de.zielstand.review.Ledger;
import de.zielstand.review.LedgerBook;
import de.zielstand.surroundings.ContextFigures;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

@Singleton
final class StoredPanelSources implements PanelSources {
  /** Later than anything that could have been written by now, by whichever clock. */
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final Catalogues catalogues;
  private final LedgerBook ledgers;
  private final HouseRulesBook houseRules;
  private final Today today;
  private final Chronicles chronicles;
  private final PageVisits visits;
  private final Waves waves;
  private final ContextFigures surroundings;

  StoredPanelSources(
      Catalogues catalogues,
      LedgerBook ledgers,
      HouseRulesBook houseRules,
      Today today,
      Chronicles chronicles,
      PageVisits visits,
      Waves waves,
      ContextFigures surroundings) {
    this.catalogues = catalogues;
    this.ledgers = ledgers;
    this.houseRules = houseRules;
    this.today = today;
    this.chronicles = chronicles;
    this.visits = visits;
    this.waves = waves;
    this.surroundings = surroundings;
  }

  @Override
  public PanelFacts of(Scope scope, View view, List<PanelWish> wishes) {
    Set<Need> needs = Need.of(wishes);
    LocalDate day = day(scope, view);
    Catalogue catalogue = catalogue(scope, view);
    HouseRules rules = houseRules.of(scope);
    Ledger all = ledgers.of(scope);
    Ledger ledger = known(scope, view, catalogue, all);
    SortedMap<FigureKey, Revision> figures = view.state().of(ledger);
    LocalDate on = view.on(today.in(scope));
    Thresholds house = rules.thresholds();
    return new PanelFacts(
        view,
        day,
        catalogue,
        rules,
        ledger,
        figures,
        MunicipalityEvaluation.of(catalogue, figures.values(), on, house),
        Hindsight.of(catalogue, figures.values(), on, house),
        needs.contains(Need.BEFORE)
            ? Optional.of(before(view, catalogue, all, figures, on, house))
            : Optional.empty(),
        needs.contains(Need.CHRONICLE)
            ? chronicles.known(scope, view.asOf().orElse(END))
            : Chronicle.EMPTY,
        needs.contains(Need.CLICKS) ? clicks(scope, catalogue) : List.of(),
        needs.contains(Need.WAVES) ? waves(scope, catalogue, figures) : List.of(),
        needs.contains(Need.DUTIES) ? Duty.all(catalogue, ledger, rules, day) : List.of(),
        needs.contains(Need.SURROUNDINGS)
            ? surroundings.known(scope, view.asOf().orElse(END)).series()
            : List.of());
  }

  /** Nobody was late then with what came later. */
  private LocalDate day(Scope scope, View view) {
    LocalDate now = today.in(scope);
    return view.asOf()
        .map(instant -> instant.atZone(Wording.ZONE).toLocalDate())
        .filter(now::isAfter)
        .orElse(now);
  }

  private Catalogue catalogue(Scope scope, View view) {
    return view.asOf()
        .map(instant -> catalogues.asOf(scope, instant))
        .orElseGet(() -> catalogues.current(scope))
        .map(Recorded::catalogue)
        .orElseGet(() -> Catalogue.empty(view.ags(), ""));
  }

  /** Counts have no history, and nobody approves them. */
  private Ledger known(Scope scope, View view, Catalogue catalogue, Ledger all) {
    if (view.asOf().isPresent()) {
      return all.asOf(view.asOf().get());
    }
    return view.state() == FigureState.APPROVED
        ? all
        : all.with(CountedFigures.of(catalogue, scope, visits).revisions(Question.ALL));
  }

  private static MunicipalityEvaluation before(
      View view,
      Catalogue catalogue,
      Ledger all,
      SortedMap<FigureKey, Revision> figures,
      LocalDate on,
      Thresholds house) {
    return switch (view.compareWith().orElseGet(() -> View.quarterBefore(on))) {
      case View.Earlier.On(LocalDate day) ->
          MunicipalityEvaluation.of(catalogue, figures.values(), day, house);
      case View.Earlier.KnownAt(Instant instant) ->
          MunicipalityEvaluation.of(
              catalogue, view.state().of(all.asOf(instant)).values(), on, house);
    };
  }

  private List<Clicks> clicks(Scope scope, Catalogue catalogue) {
    Map<Series, Known> known =
        visits.known(scope).stream().collect(Collectors.toMap(Known::series, Function.identity()));
    List<Clicks> clicks = new ArrayList<>();
    for (HeldIndicator held : catalogue.indicators()) {
      Series.of(held)
          .map(known::get)
          .ifPresent(one ->
              clicks.add(new Clicks(held, visits.daily(scope, one.series()), one.coverage())));
    }
    return clicks;
  }

  private List<WaveFindings> waves(
      Scope scope, Catalogue catalogue, SortedMap<FigureKey, Revision> figures) {
    return waves.all(scope).stream()
        .filter(Waves.Kept::holds)
        .sorted(Comparator.comparing(Waves.Kept::key))
        .flatMap(kept ->
            catalogue.indicators().stream()
                .filter(held -> held.concept().equals(kept.key().concept()))
                .filter(held -> held.indicator().code().equals(kept.key().indicator()))
                .map(held -> WaveFindings.of(kept, held, figures)))
        .toList();
  }
}
