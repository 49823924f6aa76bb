package de.zielstand.panel;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.chronicle.Chronicle;
import de.zielstand.chronicle.Entry;
import de.zielstand.chronicle.Happening;
import de.zielstand.chronicle.SampleChronicle;
import de.zielstand.evaluation.FigureState;
import de.zielstand.evaluation.Hindsight;
import de.zielstand.evaluation.MunicipalityEvaluation;
import de.zielstand.intake.SampleSheet;
import de.zielstand.intake.WaveFindings;
import de.zielstand.municipality.HouseRules;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Revision;
import de.zielstand.page.Language;
import de.zielstand.review.Duty;
import de.zielstand.review.Ledger;
import de.zielstand.review.Step;
import de.zielstand.review.Submission;
import de.zielstand.review.SubmissionKey;
import de.zielstand.review.Submissions.Move;
import de.zielstand.review.Submissions.Wish;
import de.zielstand.surroundings.ContextSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A municipality with everything panels are made from, without a database. */
record Town(
    Catalogue catalogue,
    Ledger ledger,
    Chronicle chronicle,
    List<PanelFacts.Clicks> clicks,
    List<WaveFindings> waves,
    List<ContextSeries> surroundings) {
  static final LocalDate TODAY = LocalDate.of(2020, 1, 21);
  static final Instant RECORDED = Instant.parse("2020-01-10T08:00:00Z");
  static final HouseRules RULES =
      new HouseRules(
          new BigDecimal("0.95"), new BigDecimal("0.75"), 3, 5, 31, 14, 7, Optional.empty(), 1);

  /** With its figures, its chronicle and how far its submissions came. */
  static Town sample(String name) {
    Catalogue catalogue = WrittenCatalogue.sample(name);
    SampleSheet sheet = SampleSheet.of(catalogue, file("observations", name));
    List<Happening> happenings =
        SampleChronicle.read(new String(file("chronicle", name), StandardCharsets.UTF_8));
    List<Entry> entries = new ArrayList<>();
    for (Happening happening : happenings) {
      entries.add(
          new Entry(
              entries.size() + 1,
              1,
              happening,
              RECORDED,
              Optional.empty(),
              Optional.empty(),
              false,
              true));
    }
    return new Town(
        catalogue,
        ledger(revisions(catalogue, sheet.changes()), sheet.moves()),
        new Chronicle(entries),
        List.of(),
        List.of(),
        List.of());
  }

  /** Without any figure. */
  static Town of(Catalogue catalogue) {
    return new Town(
        catalogue, new Ledger(Map.of()), Chronicle.EMPTY, List.of(), List.of(), List.of());
  }

  /** All of them approved. */
  static Town of(Catalogue catalogue, List<Revision> approved) {
    List<Move> moves = new ArrayList<>();
    approved.stream()
        .map(one -> new SubmissionKey(one.owner(), one.key().period()))
        .distinct()
        .forEach(key -> {
          moves.add(move(key, 0, Step.Kind.SUBMITTED));
          moves.add(move(key, 1, Step.Kind.APPROVED));
        });
    return new Town(
        catalogue, ledger(approved, moves), Chronicle.EMPTY, List.of(), List.of(), List.of());
  }

  Town with(List<WaveFindings> findings) {
    return new Town(catalogue, ledger, chronicle, clicks, findings, surroundings);
  }

  Town withClicks(List<PanelFacts.Clicks> counted) {
    return new Town(catalogue, ledger, chronicle, counted, waves, surroundings);
  }

  Town surroundedBy(List<ContextSeries> series) {
    return new Town(catalogue, ledger, chronicle, clicks, waves, series);
  }

  View in(int year) {
    return view(year, Filter.NONE);
  }

  View view(int year, Filter filter) {
    return new View(
        catalogue.ags(),
        year,
        Optional.empty(),
        filter,
        FigureState.APPROVED,
        Optional.empty(),
        Optional.empty());
  }

  PanelFacts facts(View view) {
    SortedMap<FigureKey, Revision> figures = view.state().of(ledger);
    LocalDate on = view.on(TODAY);
    View.Earlier earlier = view.compareWith().orElseGet(() -> View.quarterBefore(on));
    LocalDate before = earlier instanceof View.Earlier.On(LocalDate day) ? day : on;
    return new PanelFacts(
        view,
        TODAY,
        catalogue,
        RULES,
        ledger,
        figures,
        evaluation(figures, on),
        Hindsight.of(catalogue, figures.values(), on, RULES.thresholds()),
        Optional.of(evaluation(figures, before)),
        chronicle,
        clicks,
        waves,
        Duty.all(catalogue, ledger, RULES, TODAY),
        surroundings);
  }

  PanelContent german(PanelKind kind, View view) {
    return panel(kind, Choice.ALL, view, Language.GERMAN);
  }

  PanelContent german(PanelKind kind, Choice choice, View view) {
    return panel(kind, choice, view, Language.GERMAN);
  }

  PanelContent panel(PanelKind kind, Choice choice, View view, Language language) {
    return Panels.of(new PanelWish("panel", kind, Optional.empty(), choice), facts(view), language)
        .content();
  }

  MunicipalityEvaluation evaluation(SortedMap<FigureKey, Revision> figures, LocalDate on) {
    return MunicipalityEvaluation.of(catalogue, figures.values(), on, RULES.thresholds());
  }

  private static Ledger ledger(List<Revision> revisions, List<Move> moves) {
    Map<SubmissionKey, List<Step>> steps = new LinkedHashMap<>();
    for (Move move : moves) {
      List<Step> own = steps.computeIfAbsent(move.key(), _ -> new ArrayList<>());
      own.add(
          new Step(
              own.size() + 1,
              RECORDED.plusSeconds(60L * (own.size() + 1)),
              Optional.of("somebody"),
              move.wish().kind(),
              move.wish().reason(),
              move.wish().until()));
    }
    Map<SubmissionKey, List<Revision>> entered =
        revisions.stream()
            .collect(
                Collectors.groupingBy(one -> new SubmissionKey(one.owner(), one.key().period())));
    Map<SubmissionKey, Submission> submissions = new LinkedHashMap<>();
    entered.forEach((key, own) ->
        submissions.put(key, new Submission(key, steps.getOrDefault(key, List.of()), own)));
    return new Ledger(submissions);
  }

  private static Move move(SubmissionKey key, int seen, Step.Kind kind) {
    return new Move(key, seen, Wish.of(kind));
  }

  private static List<Revision> revisions(Catalogue catalogue, List<Change> changes) {
    Map<String, HeldIndicator> held =
        catalogue.indicators().stream()
            .collect(Collectors.toMap(HeldIndicator::address, Function.identity()));
    return changes.stream()
        .map(change ->
            new Revision(
                change.key(),
                Objects.requireNonNull(
                        held.get(change.key().indicator().within(change.key().concept())))
                    .owner(),
                1,
                RECORDED,
                Optional.empty(),
                Origin.SAMPLE,
                Optional.empty(),
                change.content(),
                change.remark()))
        .toList();
  }

  private static byte[] file(String folder, String name) {
    String path = "/sample-data/" + folder + "/" + name + ".csv";
    try (var stream = Town.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(stream, path).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
