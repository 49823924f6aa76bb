package de.zielstand.evaluation.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.chart.Figure;
import de.zielstand.element.Element;
import de.zielstand.evaluation.FigureState;
import de.zielstand.evaluation.History;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.TargetWords;
import de.zielstand.page.Crumb;
import de.zielstand.page.Mistakes;
import de.zielstand.page.web.Frame;
import java.util.List;

/**
 * The figures of an indicator as their page shows them.
 *
 * @param asOf as it was typed, empty for now
 */
record FiguresView(
    Frame frame,
    Links links,
    HeldIndicator held,
    Figure course,
    History history,
    String asOf,
    boolean seesDrafts,
    Mistakes mistakes) {

  FigureText text() {
    return new FigureText(frame, held.indicator());
  }

  String finding() {
    Indicator indicator = held.indicator();
    return indicator.hasTarget()
        ? frame.text("evaluation.agreed", new TargetWords(frame.language()).of(indicator))
        : frame.text("evaluation.agreed-nothing", indicator.unit());
  }

  boolean holdsDrafts() {
    return links.state() == FigureState.ENTERED;
  }

  /** This page for the same indicator, whichever figures and instant were asked for. */
  String address() {
    return new Links(links.ags(), FigureState.APPROVED).values(held);
  }

  /** What it belongs to, whose page tells where it stands. */
  String standing() {
    return links.of(held);
  }

  List<Crumb> crumbs() {
    Element holder = held.holder();
    return List.of(
        frame.placeCrumb(),
        new Crumb(frame.text("evaluation.title"), links.overview()),
        new Crumb(holder.title(), standing()),
        new Crumb(held.indicator().title(), ""));
  }
}
