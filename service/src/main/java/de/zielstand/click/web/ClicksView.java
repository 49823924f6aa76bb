package de.zielstand.click.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.click.CountedFigures;
import de.zielstand.click.CountedFigures.OfIndicator;
import de.zielstand.click.CountedPeriod;
import de.zielstand.click.FileKind;
import de.zielstand.click.PageVisits.Import;
import de.zielstand.click.Series;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.page.Crumb;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Wording;
import de.zielstand.page.web.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known of clicks, and the form that brings more.
 *
 * @param indicators those the person enters figures for
 * @param typed as it was sent and could not be read
 */
record ClicksView(
    Frame frame,
    String ags,
    List<HeldIndicator> indicators,
    CountedFigures counted,
    List<Import> imports,
    Typed typed,
    Mistakes mistakes) {

  record Typed(String indicator, String source, String day) {
    static final Typed NOTHING = new Typed("", "", "");
  }

  static String path(String ags) {
    return "/kommunen/" + ags + "/klicks";
  }

  String path() {
    return path(ags);
  }

  List<String> addresses() {
    return indicators.stream().map(HeldIndicator::address).toList();
  }

  List<String> names() {
    return indicators.stream()
        .map(held -> held.indicator().title() + " (" + held.indicator().unit() + ")")
        .toList();
  }

  List<String> kinds() {
    return Arrays.stream(FileKind.values()).map(FileKind::code).toList();
  }

  List<String> kindNames() {
    return Arrays.stream(FileKind.values()).map(frame::word).toList();
  }

  /** The newest first. */
  List<CountedPeriod> periods(HeldIndicator held) {
    return of(held).map(one -> one.periods().reversed()).orElse(List.of());
  }

  boolean isKnown(HeldIndicator held) {
    return of(held).isPresent();
  }

  private Optional<OfIndicator> of(HeldIndicator held) {
    return counted.periods().stream()
        .filter(one -> one.held().address().equals(held.address()))
        .findFirst();
  }

  static boolean countsVisitors(HeldIndicator held) {
    return held.indicator().metric().filter(ClickMetric.VISITORS::equals).isPresent();
  }

  String known(CountedPeriod period) {
    return period.isWhole()
        ? frame.text("click.whole")
        : frame.text("click.partial", period.daysKnown(), period.days());
  }

  /** As the indicator is called today; its code where the catalogue has it no more. */
  String title(Series series) {
    return indicators.stream()
        .filter(held -> Series.of(held).equals(Optional.of(series)))
        .map(held -> held.indicator().title())
        .findFirst()
        .orElse(series.indicator().value());
  }

  String what(Import one) {
    return frame.text(
        "click.imports.line",
        frame.word(one.source()),
        frame.wording().day(one.days().first()),
        frame.wording().day(one.days().last()));
  }

  String who(Import one) {
    String day = frame.wording().day(one.at().atZone(Wording.ZONE).toLocalDate());
    return one.by()
        .map(by -> frame.text("click.imports.by", day, by))
        .orElseGet(() -> frame.text("click.imports.self", day));
  }

  List<Crumb> crumbs() {
    return List.of(frame.placeCrumb(), new Crumb(frame.text("click.area"), ""));
  }
}
