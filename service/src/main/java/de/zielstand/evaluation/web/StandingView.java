package de.zielstand.evaluation.web;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.Formula;
import de.zielstand.attainment.Status;
import de.zielstand.attainment.TrendWords;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.FieldOfAction;
import de.zielstand.element.Code;
import de.zielstand.evaluation.FigureState;
import de.zielstand.evaluation.Holder;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.evaluation.MunicipalityEvaluation;
import de.zielstand.indicator.TargetWords;
import de.zielstand.page.Crumb;
import de.zielstand.page.web.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a municipality stands, as its pages show it.
 *
 * @param seesDrafts whether the reader may look at figures nobody approved yet
 */
record StandingView(
    Frame frame,
    Links links,
    Catalogue catalogue,
    MunicipalityEvaluation evaluation,
    Sentences sentences,
    boolean seesDrafts,
    boolean enters) {

  boolean holdsDrafts() {
    return links.state() == FigureState.ENTERED;
  }

  /** Its own page, whichever figures are looked at now. */
  String address(Holder holder) {
    return new Links(links.ags(), FigureState.APPROVED).of(holder);
  }

  /** Nothing is wanted of it and nothing known. */
  static boolean isQuiet(IndicatorEvaluation one) {
    return one.attainment().status() == Status.NO_TARGET
        && one.period() == null
        && one.missing().isEmpty();
  }

  AttainmentWords words(IndicatorEvaluation one) {
    return sentences.words(one);
  }

  String sentence(IndicatorEvaluation one) {
    return sentences.summary(one);
  }

  /** In one short phrase: a number with its unit, a part of a whole, a step, a day. */
  String value(IndicatorEvaluation one) {
    AttainmentWords words = words(one);
    Formula formula = one.rating().formula();
    if (formula instanceof Formula.Part || formula instanceof Formula.Done) {
      return words.formula(formula);
    }
    return one.value() == null ? "–" : words.figures().of(one.value());
  }

  /** Of a Kreis whose Gemeinden report: whether its figure is their sum; else empty. */
  String total(IndicatorEvaluation one) {
    return one.period() == null || one.held().indicator().gemeinden().isEmpty()
        ? ""
        : one.sum()
            .map(sum -> sum.words(frame.language()))
            .orElseGet(() -> frame.text("observation.entered"));
  }

  String target(IndicatorEvaluation one) {
    TargetWords targets = new TargetWords(frame.language());
    return one.target()
        .map(target -> targets.of(one.held().indicator(), target))
        .orElseGet(() -> targets.of(one.held().indicator()));
  }

  String period(IndicatorEvaluation one) {
    return one.period() == null ? "–" : frame.when().period(one.period());
  }

  /** Nothing where a series says nothing of the target. */
  Optional<String> trend(IndicatorEvaluation one) {
    return Optional.ofNullable(one.trend())
        .map(trend ->
            words(one)
                .trend(
                    trend.verdict(),
                    trend.theilSen() == null ? null : trend.theilSen().slope(),
                    one.held().indicator().rhythm()));
  }

  List<String> trendSteps(IndicatorEvaluation one) {
    return one.trend() == null
        ? List.of()
        : new TrendWords(words(one).figures())
            .steps(
                one.trend(),
                one.aim() == null ? null : one.aim().target(),
                one.held().indicator().rhythm());
  }

  List<String> doubts(IndicatorEvaluation one) {
    return sentences.doubts(one);
  }

  /** Why there is no value, newest first, of periods after the one judged. */
  List<String> missing(IndicatorEvaluation one) {
    return one.missing().descendingMap().entrySet().stream()
        .filter(entry -> one.period() == null || entry.getKey().compareTo(one.period()) > 0)
        .map(entry ->
            frame.text(
                "evaluation.missing",
                frame.when().period(entry.getKey()),
                frame.word(entry.getValue())))
        .toList();
  }

  List<FieldOfAction> fields() {
    return catalogue.concepts().stream().flatMap(concept -> concept.fields().stream()).toList();
  }

  /** The fields of a measure by name, or that it belongs to none. */
  String fields(Holder holder) {
    List<String> titles = holder.fields().stream().flatMap(code -> field(holder, code)).toList();
    return String.join(", ", titles);
  }

  /** The finding in one sentence: how many of those that can be judged are how far. */
  String finding() {
    Map<Status, Integer> counts = evaluation.counts();
    int judged =
        Stream.of(
                Status.REACHED,
                Status.ON_TRACK,
                Status.AT_RISK,
                Status.OFF_TRACK,
                Status.MOVED_AWAY,
                Status.MISSED)
            .mapToInt(status -> counts.getOrDefault(status, 0))
            .sum();
    return judged == 0
        ? frame.text("evaluation.finding.none")
        : frame.text(
            "evaluation.finding",
            counts.getOrDefault(Status.REACHED, 0),
            judged,
            counts.getOrDefault(Status.ON_TRACK, 0),
            counts.getOrDefault(Status.AT_RISK, 0),
            counts.getOrDefault(Status.OFF_TRACK, 0) + counts.getOrDefault(Status.MOVED_AWAY, 0),
            counts.getOrDefault(Status.MISSED, 0));
  }

  List<Crumb> crumbs(String title) {
    return List.of(frame.placeCrumb(), new Crumb(title, ""));
  }

  List<Crumb> crumbs(Holder holder) {
    return List.of(
        frame.placeCrumb(),
        new Crumb(frame.text("evaluation.title"), links.overview()),
        new Crumb(holder.element().title(), ""));
  }

  private static Stream<String> field(Holder holder, Code code) {
    return holder.concept().stream()
        .flatMap(concept -> concept.fields().stream())
        .filter(field -> field.code().equals(code))
        .map(FieldOfAction::title);
  }
}
