package de.zielstand.samples;

import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Level;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How an indicator's figures run through its periods. The algorithm behind chance is fixed by the
 * platform, so the figures stay what they are.
 */
final class Course {
  private static final List<String> JUDGED =
      List.of(
          "Aus der Nachbesprechung mit den Beteiligten.",
          "Bei mehreren Treffen im Zeitraum beobachtet.",
          "Aus den Rückmeldungen der Teilnehmenden abgeleitet.",
          "Gemeinsam in der Runde der Zuständigen eingeschätzt.");

  private static final double GOLDEN = 0.618034;

  private final Indicator indicator;
  private final List<Period> periods;
  private final Random random;
  private final double start;

  Course(Indicator indicator, List<Period> periods, long seed) {
    this.indicator = indicator;
    this.periods = periods;
    this.random = new Random(seed);
    this.start = random.nextDouble();
  }

  List<Cells> cells(String shape) {
    List<String> words = List.of(shape.split(" ", -1));
    List<String> numbers = words.subList(1, words.size());
    return switch (words.getFirst()) {
      case "line" -> line(numbers, false);
      case "wave" -> line(numbers, true);
      case "cycle" -> cycle(numbers);
      case "share" -> share(numbers);
      case "score" -> score(numbers);
      case "steps" -> steps(numbers);
      case "judge" -> judge(numbers);
      default -> throw new IllegalArgumentException("No such shape: " + shape);
    };
  }

  /** From one value to another, with noise or with the seasons of a year. */
  private List<Cells> line(List<String> numbers, boolean seasons) {
    List<Cells> cells = new ArrayList<>();
    BigDecimal before = null;
    for (int i = 0; i < periods.size(); i++) {
      double size = number(numbers, 2);
      double season = seasons ? season(periods.get(i)) * size : 0;
      double noise = noise(i, seasons ? size / 5 : size);
      BigDecimal value = rounded(Math.max(0, along(numbers, 0, i) + season + noise));
      if (before != null && value.compareTo(before) == 0 && value.compareTo(BigDecimal.TEN) >= 0) {
        value = value.add(BigDecimal.ONE);
      }
      cells.add(Cells.value(german(value)));
      before = value;
    }
    return cells;
  }

  /** Given values one after the other, again and again. */
  private List<Cells> cycle(List<String> numbers) {
    List<Cells> cells = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      cells.add(Cells.value(numbers.get(i % numbers.size())));
    }
    return cells;
  }

  /** The part never exceeds the whole; a larger one does not rest before all are reached. */
  private List<Cells> share(List<String> numbers) {
    List<Cells> cells = new ArrayList<>();
    Cells before = null;
    for (int i = 0; i < periods.size(); i++) {
      long whole = Math.round(along(numbers, 2, i));
      long part = Math.min(whole, Math.round(along(numbers, 0, i) + noise(i, whole / 60.0)));
      Cells cell = Cells.part(part, whole);
      if (cell.equals(before) && whole >= 10 && part < whole) {
        cell = Cells.part(part + 1, whole);
      }
      cells.add(cell);
      before = cell;
    }
    return cells;
  }

  /**
   * Means from one to another with noise, then how many came back at least and at most, and sent.
   */
  private List<Cells> score(List<String> numbers) {
    List<Cells> cells = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      int least = Integer.parseInt(numbers.get(3));
      int most = Integer.parseInt(numbers.get(4));
      Cells one =
          new Cells(Map.of()).with("anzahl", Integer.toString(random.nextInt(least, most + 1)));
      if (!numbers.get(0).equals("-")) {
        one =
            one.with("wert", german(rounded(along(numbers, 0, i) + noise(i, number(numbers, 2)))));
      }
      cells.add(numbers.get(5).equals("-") ? one : one.with("nenner", numbers.get(5)));
    }
    return cells;
  }

  /** So many steps, those done on the days given. */
  private List<Cells> steps(List<String> words) {
    List<LocalDate> days = words.stream().skip(1).map(LocalDate::parse).toList();
    List<Cells> cells = new ArrayList<>();
    for (Period period : periods) {
      long done = days.stream().filter(day -> !day.isAfter(period.lastDay())).count();
      long all = Long.parseLong(words.getFirst());
      Cells steps = Cells.part(done, all);
      cells.add(done == all ? steps.with("wert", days.getLast().toString()) : steps);
    }
    return cells;
  }

  /** Steps of the scale in equal stretches, each with the note it needs. */
  private List<Cells> judge(List<String> codes) {
    List<String> known = indicator.scale().stream().map(Level::code).map(Object::toString).toList();
    if (!known.containsAll(codes)) {
      throw new IllegalArgumentException(indicator.code() + " has " + known);
    }
    List<Cells> cells = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      cells.add(
          Cells.value(codes.get(i * codes.size() / periods.size()))
              .with("bemerkung", JUDGED.get(random.nextInt(JUDGED.size()))));
    }
    return cells;
  }

  private double along(List<String> numbers, int at, int i) {
    double from = number(numbers, at);
    double to = number(numbers, at + 1);
    return periods.size() == 1 ? from : from + (to - from) * i / (periods.size() - 1);
  }

  private static double season(Period period) {
    return switch (period.firstDay().getMonthValue()) {
      case 1 -> 1;
      case 4 -> 0.4;
      case 7 -> -1.1;
      default -> -0.5;
    };
  }

  /** Steps of the golden section reach every part of the range before they come near one again. */
  private double noise(int i, double size) {
    return size * (2 * ((start + i * GOLDEN) % 1) - 1);
  }

  private BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(indicator.decimals(), RoundingMode.HALF_UP);
  }

  private static double number(List<String> numbers, int at) {
    return Double.parseDouble(numbers.get(at));
  }

  private static String german(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  /** The sum of the same cells of several figures, as far as they have numbers. */
  static Cells sum(List<Cells> parts) {
    Cells sum = new Cells(Map.of());
    for (String column : Arrays.asList("wert", "zaehler")) {
      List<String> texts = parts.stream().map(one -> one.text(column)).toList();
      if (texts.stream().noneMatch(text -> text.isEmpty() || Cells.isSign(text))) {
        sum = sum.with(column, Long.toString(texts.stream().mapToLong(Long::parseLong).sum()));
      }
    }
    return sum;
  }
}
