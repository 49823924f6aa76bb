package de.zielstand.chart;

import de.zielstand.attainment.FigureWords;
import de.zielstand.chart.Grid.Cell;
import de.zielstand.chart.Grid.Shade;
import de.zielstand.chart.Line.Point;
import de.zielstand.page.Language;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One chart of each kind, as they will be met. */
public final class Examples {
  public static final Scale PEOPLE = new Scale("Personen", FigureWords.plain(Language.GERMAN));
  static final Scale SHARES = new Scale("", new FigureWords(Language.GERMAN, true, List.of()));

  private Examples() {}

  public static List<Figure> all() {
    return List.of(
        figure("Der Sprachmittlerpool wuchs von 20 auf 38 (Ziel 50).", TimeLines.full()),
        figure("2018 riefen 4.211 Menschen die Seiten auf, 12 % mehr als 2017.", bars()),
        figure("Zwei von drei Zielen sind gefährdet.", bullets()),
        figure("72 % erreichten B1 in der dritten Welle.", stacks()),
        figure("Drei von vier Reihen steigen.", multiples()),
        figure("Krefeld liegt über der Mitte.", ranges()),
        figure("Für 5 von 48 Quartalen fehlt ein Wert.", grid()));
  }

  public static Figure figure(String title, Chart chart) {
    return new Figure(
        title,
        "Was gemessen wird, je Quartal",
        chart,
        List.of("Eine Bemerkung."),
        "Meldungen des KI");
  }

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static Point known(String text) {
    return new Point.Known(number(text));
  }

  static List<Slot> quarters(int from, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Slot.of(Period.quarter(from + i / 4, i % 4 + 1), Language.GERMAN))
        .toList();
  }

  public static TimeLine bars() {
    List<Slot> years =
        IntStream.rangeClosed(2015, 2019)
            .mapToObj(year -> Slot.of(Period.year(year), Language.GERMAN))
            .toList();
    return new TimeLine(
        TimeLine.Form.BARS,
        new Scale("Seitenaufrufe", FigureWords.plain(Language.GERMAN)),
        years,
        List.of(
            new Line(
                Role.VALUE,
                "Seitenaufrufe",
                List.of(
                    known("3105"),
                    known("3290"),
                    known("3760"),
                    known("4211"),
                    new Point.Missing("-", "keine Angabe"))),
            new Line(
                Role.TARGET,
                "Ziel",
                List.of(
                    known("3500"), known("3500"), known("3500"), known("4000"), known("4000")))),
        List.of(),
        List.of(),
        Optional.empty());
  }

  public static Bullets bullets() {
    return new Bullets(
        List.of(
            row(
                "Sprachmittlerpool",
                PEOPLE,
                "38",
                "50",
                Optional.of(number("42")),
                Tone.AT_RISK,
                "at-risk",
                "gefährdet"),
            row(
                "Anteil der Schulen mit interkultureller Öffnung im Handlungsfeld Bildung",
                SHARES,
                "0.72",
                "0.7",
                Optional.empty(),
                Tone.REACHED,
                "reached",
                "erreicht"),
            row(
                "Abbrüche",
                PEOPLE,
                "-4",
                "10",
                Optional.empty(),
                Tone.MOVED_AWAY,
                "moved-away",
                "rückläufig"),
            new Bullets.Row(
                "Treffen",
                PEOPLE,
                Optional.empty(),
                Optional.of(number("4")),
                Optional.empty(),
                Tone.NEUTRAL,
                "no-data",
                "keine Angabe",
                "–",
                Optional.empty())));
  }

  private static Bullets.Row row(
      String name,
      Scale scale,
      String value,
      String target,
      Optional<BigDecimal> expected,
      Tone tone,
      String icon,
      String status) {
    return new Bullets.Row(
        name,
        scale,
        Optional.of(number(value)),
        Optional.of(number(target)),
        expected,
        tone,
        icon,
        status,
        "3. Quartal 2018",
        Optional.of("/kommunen/05114000/stand"));
  }

  public static Stacks stacks() {
    return new Stacks(
        PEOPLE,
        List.of("A0", "A1", "A2", "B1", "B2"),
        List.of(
            new Stacks.Stack("1. Welle, Herbst 2016", numbers(12, 20, 9, 3, 0), "44 Kinder"),
            new Stacks.Stack("2. Welle", numbers(4, 14, 15, 10, 1), "44 Kinder"),
            new Stacks.Stack("3. Welle", List.of(), "noch nicht erhoben"),
            new Stacks.Stack("4. Welle", numbers(1, 4, 11, 20, 6), "42 Kinder")),
        true);
  }

  public static Multiples multiples() {
    return new Multiples(
        IntStream.range(0, 4)
            .mapToObj(i ->
                new Multiples.Part(
                    i == 1
                        ? "Ein sehr langer Name einer Maßnahme, der nicht in eine Zeile passt"
                        : "Maßnahme " + i,
                    small(i),
                    i == 2 ? Tone.MISSED : Tone.REACHED,
                    i == 2 ? "missed" : "reached",
                    i == 2 ? "verfehlt" : "erreicht",
                    Optional.of("/kommunen/05114000/werte/KR-2018/M0" + i)))
            .toList(),
        false);
  }

  private static TimeLine small(int which) {
    List<Point> points =
        IntStream.range(0, 12)
            .<Point>mapToObj(i ->
                i == 5 && which == 1
                    ? new Point.Missing("-", "keine Angabe")
                    : new Point.Known(BigDecimal.valueOf((which + 1L) * (10 + i * (2L - which)))))
            .toList();
    return new TimeLine(
        TimeLine.Form.LINES,
        PEOPLE,
        quarters(2016, 12),
        List.of(new Line(Role.VALUE, "Wert", points)),
        List.of(),
        List.of(),
        Optional.empty());
  }

  public static Ranges ranges() {
    return new Ranges(
        List.of(
            new Ranges.Row(
                "Anteil erreichter Ziele",
                SHARES,
                Optional.of(
                    new Ranges.Spread(
                        number("0.2"),
                        number("0.35"),
                        number("0.5"),
                        number("0.62"),
                        number("0.9"))),
                Optional.of(number("0.58")),
                "aus 12 KI"),
            new Ranges.Row(
                "Teilnehmende", PEOPLE, Optional.empty(), Optional.empty(), "erst ab fünf KI")));
  }

  static Grid grid() {
    List<Cell> board =
        List.of(cell("3", Tone.REACHED, "reached"), cell("1", Tone.AT_RISK, "at-risk"), Cell.BLANK);
    List<Cell> heat = List.of(heat("100 %", 1), heat("62 %", 0.62), heat("0 %", 0));
    return new Grid(
        "Handlungsfeld",
        List.of("erreicht", "gefährdet", "Vollständigkeit der Meldungen"),
        List.of(
            new Grid.Row("Kinder und Jugendliche", Optional.empty(), board),
            new Grid.Row("Bildung", Optional.empty(), heat)));
  }

  private static Cell cell(String text, Tone tone, String icon) {
    return new Cell(
        text,
        text + " Ziele",
        Optional.of(number(text)),
        new Shade.Toned(tone),
        icon,
        Optional.of("/"));
  }

  private static Cell heat(String text, double share) {
    return new Cell(
        text,
        "",
        Optional.of(BigDecimal.valueOf(share)),
        new Shade.Strength(share),
        "",
        Optional.empty());
  }

  private static List<BigDecimal> numbers(long... numbers) {
    return java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
  }
}
