package de.zielstand.chart;

import de.zielstand.attainment.FigureWords;
import de.zielstand.chart.Grid.Cell;
import de.zielstand.chart.Grid.Shade;
import de.zielstand.chart.Line.Point;
import de.zielstand.page.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts as nobody would make them: long names, foreign letters, gaps, huge and tiny numbers. */
public record RandomCharts(RandomGenerator random) {
  private static final List<String> NAMES =
      List.of(
          "Wert",
          "<script>alert(\"1\")</script> & 'mehr'",
          "Donaudampfschifffahrtsgesellschaftskapitänsmützenproduktionsstättenleitung",
          "Anteil der Schulen mit interkultureller Öffnung im Handlungsfeld Bildung und Erziehung",
          "👩‍🏫 Lernende 🎉",
          "مستوى اللغة",
          "רמת שפה und mehr",
          "]]> \u0000\u0007\uFFFE\uD800 Rest",
          "");

  public Figure figure() {
    return new Figure(name() + " .", name(), chart(), many(3, this::name), name());
  }

  Chart chart() {
    return switch (random.nextInt(6)) {
      case 0 -> timeLine();
      case 1 -> new Bullets(many(8, this::bullet));
      case 2 -> stacks();
      case 3 ->
          new Multiples(
              many(
                  7,
                  () -> new Multiples.Part(name(), timeLine(), tone(), "missed", name(), link())),
              random.nextBoolean());
      case 4 -> new Ranges(many(5, this::range));
      default -> grid();
    };
  }

  TimeLine timeLine() {
    int slots = random.nextInt(6) == 0 ? random.nextInt(2) : random.nextInt(45);
    List<Role> roles = new ArrayList<>(List.of(Role.values()));
    List<Line> lines =
        many(
            TimeLine.MOST_LINES,
            () ->
                new Line(
                    roles.remove(random.nextInt(roles.size())),
                    name(),
                    exactly(slots, this::point)));
    return new TimeLine(
        random.nextBoolean() ? TimeLine.Form.BARS : TimeLine.Form.LINES,
        scale(),
        random.nextBoolean()
            ? Examples.quarters(2010, slots)
            : exactly(slots, () -> new Slot(name(), name(), "")),
        lines,
        many(2, () -> new Band(Role.FORECAST, name(), exactly(slots, this::span))),
        slots == 0 ? List.of() : many(2, () -> new TimeLine.Break(random.nextInt(slots), name())),
        slots == 0 || random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(slots)));
  }

  private Bullets.Row bullet() {
    return new Bullets.Row(
        name(), scale(), maybe(), maybe(), maybe(), tone(), "at-risk", name(), name(), link());
  }

  private Stacks stacks() {
    List<String> levels = exactly(1 + random.nextInt(Stacks.MOST_LEVELS), this::name);
    return new Stacks(
        scale(),
        levels,
        many(
            6,
            () ->
                new Stacks.Stack(
                    name(),
                    random.nextInt(4) == 0
                        ? List.of()
                        : exactly(levels.size(), () -> number().abs()),
                    name())),
        random.nextBoolean());
  }

  private Ranges.Row range() {
    List<BigDecimal> five = exactly(5, this::number).stream().sorted().toList();
    return new Ranges.Row(
        name(),
        scale(),
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(
                new Ranges.Spread(five.get(0), five.get(1), five.get(2), five.get(3), five.get(4))),
        maybe(),
        name());
  }

  private Grid grid() {
    List<String> columns = exactly(random.nextInt(42), this::name);
    return new Grid(
        name(),
        columns,
        many(9, () -> new Grid.Row(name(), link(), exactly(columns.size(), this::cell))));
  }

  private Cell cell() {
    Shade shade =
        switch (random.nextInt(3)) {
          case 0 -> new Shade.None();
          case 1 -> new Shade.Toned(tone());
          default -> new Shade.Strength(random.nextDouble());
        };
    return new Cell(name(), name(), maybe(), shade, random.nextBoolean() ? "reached" : "", link());
  }

  private Point point() {
    return switch (random.nextInt(4)) {
      case 0 -> new Point.Blank();
      case 1 -> new Point.Missing("...", name());
      default -> new Point.Known(number(), name());
    };
  }

  private Optional<Band.Span> span() {
    BigDecimal one = number();
    BigDecimal other = number();
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(new Band.Span(one.min(other), one.max(other)));
  }

  private BigDecimal number() {
    return switch (random.nextInt(5)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> new BigDecimal(random.nextLong(-1_000_000_000_000_000L, 1_000_000_000_000_000L));
      case 2 -> new BigDecimal(random.nextInt(1000)).movePointLeft(6);
      default -> new BigDecimal(random.nextInt(-50, 200));
    };
  }

  private Optional<BigDecimal> maybe() {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(number());
  }

  private Scale scale() {
    return new Scale(
        name(), new FigureWords(Language.GERMAN, random.nextBoolean(), many(3, this::name)));
  }

  private Tone tone() {
    List<Tone> tones = List.of(Tone.values());
    return tones.get(random.nextInt(tones.size()));
  }

  private Optional<String> link() {
    return random.nextBoolean() ? Optional.empty() : Optional.of("/?a=<b>&c=\"d\"");
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private <T> List<T> many(int most, Supplier<T> one) {
    return exactly(random.nextInt(most + 1), one);
  }

  private static <T> List<T> exactly(int count, Supplier<T> one) {
    return IntStream.range(0, count).mapToObj(_ -> one.get()).toList();
  }

  public static Stream<Integer> seeds() {
    return IntStream.range(0, 150).boxed();
  }
}
