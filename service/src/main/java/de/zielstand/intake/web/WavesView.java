package de.zielstand.intake.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.Level;
import de.zielstand.intake.JudgedWave;
import de.zielstand.intake.WaveFindings;
import de.zielstand.intake.Waves.State;
import de.zielstand.page.Crumb;
import de.zielstand.page.Mistakes;
import de.zielstand.page.web.Frame;
import de.zielstand.review.SheetAddress;
import de.zielstand.survey.ShareReached;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form that brings a wave, what one would change, and those that are known.
 *
 * @param typed as it was sent
 */
record WavesView(
    Frame frame,
    String ags,
    List<HeldIndicator> indicators,
    List<WaveFindings> waves,
    WaveForm typed,
    Mistakes mistakes,
    Optional<Preview> preview) {

  /**
   * A counted table.
   *
   * @param document what is sent to commit it
   */
  record Preview(JudgedWave judged, String document, List<String> notices) {}

  static String path(String ags) {
    return "/kommunen/" + ags + "/sprachstand";
  }

  String path() {
    return path(ags);
  }

  List<String> addresses() {
    return indicators.stream().map(HeldIndicator::address).toList();
  }

  List<String> names() {
    return indicators.stream().map(held -> held.indicator().title()).toList();
  }

  /** The level by its title, where the scale still has it. */
  static String level(HeldIndicator held, String code) {
    return held.indicator().scale().stream()
        .filter(level -> level.code().value().equals(code))
        .map(Level::title)
        .findFirst()
        .orElse(code);
  }

  /** Samples nobody brought, and what was put back is not undone once more. */
  boolean mayUndo(WaveFindings wave) {
    return wave.kept().state() == State.TAKEN
        && wave.kept().by().isPresent()
        && indicators.stream().anyMatch(held -> held.address().equals(wave.held().address()));
  }

  String who(WaveFindings wave) {
    String at = frame.wording().instant(wave.kept().at());
    return wave.kept().by().map(by -> at + " · " + by).orElse(at);
  }

  String instrument(WaveFindings wave) {
    return WaveWords.name(wave.kept().method());
  }

  /** Above the lowest level; of few children there is no interval. */
  String reached(ShareReached share) {
    String part =
        frame.text(
            "intake.wave.share", frame.wording().number(share.reached()), percent(share.share()));
    return share.of() < ShareReached.FEWEST_FOR_INFERENCE
        ? part
        : part
            + " "
            + frame.text(
                "intake.wave.interval", percent(share.lower95()), percent(share.upper95()));
  }

  /** Of few children there is no test. */
  String change(WaveFindings wave) {
    return wave.transitions()
        .map(moved -> {
          var test = moved.upAndDown();
          String counts = frame.text("intake.wave.change", test.up(), moved.same(), test.down());
          return moved.both() < ShareReached.FEWEST_FOR_INFERENCE
              ? counts
              : counts + " " + frame.text("intake.wave.test", frame.wording().decimal(test.p(), 3));
        })
        .orElseGet(() -> frame.text("intake.wave.change.none"));
  }

  private String percent(@Nullable Double share) {
    return share == null ? "–" : frame.wording().percent(BigDecimal.valueOf(share));
  }

  List<Crumb> crumbs() {
    return List.of(
        frame.placeCrumb(),
        new Crumb(frame.text("intake.list"), SheetAddress.list(ags)),
        new Crumb(frame.text("intake.wave.title"), ""));
  }
}
