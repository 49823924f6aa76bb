package de.zielstand.panel;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.chart.ChartTable;
import de.zielstand.chart.ChartTable.Entry;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.panel.PanelContent.Board;
import de.zielstand.panel.PanelContent.Calendar;
import de.zielstand.panel.PanelContent.Drawn;
import de.zielstand.panel.PanelContent.Listing;
import de.zielstand.panel.PanelContent.Nothing;
import de.zielstand.panel.PanelContent.Tile;
import de.zielstand.panel.PanelContent.Trouble;
import de.zielstand.panel.PanelContent.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any content as a table, for files and for those who would rather read than look. */
public final class PanelTable {
  private final Language language;

  private PanelTable(Language language) {
    this.language = language;
  }

  public static ChartTable of(PanelContent content, Language language) {
    PanelTable table = new PanelTable(language);
    return switch (content) {
      case Drawn(var figure, _) -> ChartTable.of(figure.chart(), language);
      case Tile tile -> table.of(tile);
      case Words(List<String> sentences) -> table.sentences(sentences);
      case Board board -> table.of(board);
      case Listing listing -> table.of(listing);
      case Calendar calendar -> table.of(calendar);
      case Nothing(String sentence, _) -> table.sentences(List.of(sentence));
      case Trouble(String sentence) -> table.sentences(List.of(sentence));
    };
  }

  private ChartTable of(Tile tile) {
    return new ChartTable(
        List.of(text("head.what"), text("head.value"), text("head.period"), text("head.status")),
        List.of(
            row(
                tile.caption().subtitle(),
                Optional.empty(),
                words(tile.number()),
                words(tile.about()),
                words(tile.judged().map(Cell.Judged::text).orElse("")))));
  }

  private ChartTable sentences(List<String> sentences) {
    return new ChartTable(
        List.of(text("head.said")),
        sentences.stream().map(one -> row(one, Optional.empty())).toList());
  }

  private ChartTable of(Board board) {
    List<String> head = new ArrayList<>();
    head.add(text("head.field"));
    AttainmentWords words = AttainmentWords.plain(language);
    board.statuses().forEach(status -> head.add(words.status(status)));
    head.add(text("head.others"));
    head.add(text("head.handed-in"));
    head.add(text("head.owed"));
    head.add(text("head.better"));
    head.add(text("head.worse"));
    List<ChartTable.Row> rows = new ArrayList<>();
    board.rows().forEach(row -> rows.add(of(row)));
    rows.add(of(board.total()));
    return new ChartTable(head, rows);
  }

  private static ChartTable.Row of(Board.Row row) {
    List<Entry> entries = new ArrayList<>();
    row.counts().forEach(count -> entries.add(number(count)));
    entries.add(number(row.others()));
    entries.add(number(row.handedIn()));
    entries.add(number(row.owed()));
    entries.add(number(row.better()));
    entries.add(number(row.worse()));
    return new ChartTable.Row(row.field().text(), address(row.field()), entries);
  }

  /** Of a listing the first column names the rows. */
  private ChartTable of(Listing listing) {
    return new ChartTable(
        listing.heads(),
        listing.rows().stream()
            .map(row ->
                new ChartTable.Row(
                    row.getFirst().text(),
                    row.getFirst() instanceof Cell.Link(Way way, _)
                        ? address(way)
                        : Optional.empty(),
                    row.stream().skip(1).map(PanelTable::entry).toList()))
            .toList());
  }

  private ChartTable of(Calendar calendar) {
    return new ChartTable(
        List.of(text("head.day"), text("head.what"), text("head.status")),
        calendar.months().stream()
            .flatMap(month -> month.days().stream())
            .map(day ->
                row(day.day(), address(day.what()), words(day.what().text()), words(day.word())))
            .toList());
  }

  private static Entry entry(Cell cell) {
    return cell instanceof Cell.Digits(BigDecimal number, String text)
        ? new Entry.Numeral(number, text, "")
        : words(cell.text());
  }

  private static ChartTable.Row row(String name, Optional<String> address, Entry... entries) {
    return new ChartTable.Row(name, address, List.of(entries));
  }

  private static Entry words(String text) {
    return new Entry.Words(text);
  }

  private static Entry number(int number) {
    return new Entry.Numeral(BigDecimal.valueOf(number), Integer.toString(number), "");
  }

  private static Optional<String> address(Way way) {
    return Optional.of(way.address()).filter(address -> !address.isEmpty());
  }

  private String text(String key) {
    return Texts.in(language).of("panel." + key);
  }
}
