package de.zielstand.intake;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.figure.DecimalSign;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Revision;
import de.zielstand.page.Language;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sheet of a period for whoever will fill it in: every figure that is theirs has its row. */
public final class PrefilledSheet {
  /** Not read when the sheet comes back: what the figure is called, and what it was. */
  private static final List<String> BESIDE = List.of("bezeichnung", "zuletzt");

  private static final int MOST_PERIODS = 8;

  private PrefilledSheet() {}

  /**
   * Figures that are there already are filled in; a sheet that comes back as it was changes
   * nothing.
   */
  public static SheetTable of(Intake intake, Period period, String ags) {
    SortedMap<FigureKey, Revision> entered = intake.ledger().entered();
    List<String> columns = new ArrayList<>(FileProblems.COLUMNS);
    columns.addAll(BESIDE);
    List<List<String>> rows = new ArrayList<>();
    Indicators indicators = new Indicators(intake.catalogue());
    for (HeldIndicator held : mine(intake)) {
      if (held.indicator().rhythm() != period.kind()) {
        continue;
      }
      String name = indicators.name(held);
      for (String part : parts(intake, held)) {
        rows.add(
            row(
                held,
                name,
                new FigureKey(held.concept(), held.indicator().code(), period, part),
                entered,
                ags));
      }
    }
    return new SheetTable(columns, rows, DecimalSign.COMMA);
  }

  /** The periods of the measures that have begun, the newest first. */
  public static List<Period> periods(Intake intake) {
    Set<PeriodKind> kinds = EnumSet.noneOf(PeriodKind.class);
    mine(intake).forEach(held -> kinds.add(held.indicator().rhythm()));
    kinds.remove(PeriodKind.EVENT);
    TreeSet<Period> periods = new TreeSet<>(Collections.reverseOrder());
    for (PeriodKind kind : kinds) {
      Optional<Period> period = intake.catalogue().calendar().containing(kind, intake.today());
      for (int i = 0; i < MOST_PERIODS && period.isPresent(); i++) {
        periods.add(period.get());
        period = period.flatMap(Period::previous);
      }
    }
    return List.copyOf(periods);
  }

  private static List<HeldIndicator> mine(Intake intake) {
    return intake.catalogue().indicators().stream()
        .filter(held -> intake.remit().covers(held.owner()))
        .toList();
  }

  private static List<String> parts(Intake intake, HeldIndicator held) {
    return Parts.of(held.indicator()).stream()
        .filter(part -> intake.remit().covers(held.owner(), part))
        .toList();
  }

  private static List<String> row(
      HeldIndicator held,
      String name,
      FigureKey key,
      SortedMap<FigureKey, Revision> entered,
      String ags) {
    FigureTexts texts = new FigureTexts(held.indicator(), Language.GERMAN);
    Optional<Revision> now = Optional.ofNullable(entered.get(key));
    Map<Cell, String> cells = now.map(one -> texts.cells(one.content())).orElse(Map.of());
    String last =
        Stream.iterate(
                key.period().previous(), Optional::isPresent, one -> one.flatMap(Period::previous))
            .limit(MOST_PERIODS)
            .flatMap(Optional::stream)
            .map(period ->
                entered.get(new FigureKey(key.concept(), key.indicator(), period, key.breakdown())))
            .filter(Objects::nonNull)
            .findFirst()
            .map(one -> one.key().period().code() + ": " + texts.shown(one.content()))
            .orElse("");
    return List.of(
        ags,
        name,
        key.period().code(),
        key.breakdown(),
        cells.getOrDefault(Cell.VALUE, ""),
        cells.getOrDefault(Cell.NUMERATOR, ""),
        cells.getOrDefault(Cell.DENOMINATOR, ""),
        cells.getOrDefault(Cell.COUNT, ""),
        cells.getOrDefault(Cell.JOINED, ""),
        cells.getOrDefault(Cell.LEFT, ""),
        now.map(PrefilledSheet::quality).orElse(""),
        now.flatMap(one -> one.remark().note()).orElse(""),
        held.indicator().title(),
        last);
  }

  private static String quality(Revision revision) {
    return revision.content() instanceof Content.Value value
        ? switch (value.quality()) {
          case MEASURED -> "gemessen";
          case ESTIMATED -> "geschaetzt";
          case CIRCA -> "circa";
        }
        : "";
  }
}
