package de.zielstand.intake;

import static de.zielstand.intake.Cell.COUNT;
import static de.zielstand.intake.Cell.DENOMINATOR;
import static de.zielstand.intake.Cell.JOINED;
import static de.zielstand.intake.Cell.LEFT;
import static de.zielstand.intake.Cell.NUMERATOR;
import static de.zielstand.intake.Cell.VALUE;

import de.zielstand.figure.DecimalSign;
import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.figure.TypedNumber;
import de.zielstand.indicator.Base;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Level;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Sign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a typed figure of an indicator means; a cell that means nothing is a field problem. */
public record FigureReader(Indicator indicator, DecimalSign usual) {
  private static final BigDecimal HALF_A_PERCENT = new BigDecimal("0.005");

  /** Empty where nothing was typed. */
  public Optional<Content> read(TypedFigure typed) {
    if (typed.note().length() > TypedFigure.LONGEST_NOTE) {
      throw new FieldProblem(Cell.NOTE, Code.TOO_LONG);
    }
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sign> sign = sign(typed);
    return Optional.of(
        sign.isPresent()
            ? new Content.Missing(sign.get())
            : new Content.Value(amount(typed), quality(typed.quality())));
  }

  /** In whichever cell it was typed, a sign stands alone. */
  private static Optional<Sign> sign(TypedFigure typed) {
    Optional<Sign> sign =
        typed.cells().values().stream().flatMap(text -> signOf(text).stream()).findFirst();
    if (sign.isPresent() && typed.cells().size() > 1) {
      throw new FieldProblem(VALUE.field(), Code.NEITHER_VALUE_NOR_SIGN);
    }
    return sign;
  }

  private static Optional<Sign> signOf(String text) {
    return switch (text) {
      case "…" -> Optional.of(Sign.NOT_COLLECTED);
      case "–", "−" -> Optional.of(Sign.NO_ENTRY);
      case "X" -> Optional.of(Sign.NOT_APPLICABLE);
      default -> Sign.of(text);
    };
  }

  private Amount amount(TypedFigure typed) {
    return switch (indicator.kind()) {
      case STOCK -> {
        only(typed, VALUE, JOINED, LEFT);
        yield new Amount.Count(
            whole(typed, VALUE), wholeIfTyped(typed, JOINED), wholeIfTyped(typed, LEFT));
      }
      case COUNT, DISTINCT, CLICKS, RECURRING -> {
        only(typed, VALUE);
        yield new Amount.Count(whole(typed, VALUE));
      }
      case LEVELS -> {
        only(typed, COUNT);
        yield new Amount.Count(whole(typed, COUNT));
      }
      case QUANTITY -> {
        only(typed, VALUE);
        yield new Amount.Quantity(number(typed, VALUE));
      }
      case SHARE -> share(typed);
      case SCORE -> score(typed);
      case MILESTONE -> milestone(typed);
      case JUDGEMENT -> {
        only(typed, VALUE);
        yield new Amount.Judgement(rank(typed.text(VALUE)));
      }
    };
  }

  private Amount.Share share(TypedFigure typed) {
    only(typed, VALUE, NUMERATOR, DENOMINATOR);
    var share = new Amount.Share(number(typed, NUMERATOR), denominator(typed));
    BigDecimal ratio = share.ratio();
    if (!typed.text(VALUE).isEmpty() && ratio != null) {
      BigDecimal said = share(typed.text(VALUE));
      BigDecimal inPercent = ratio.setScale(4, RoundingMode.HALF_UP);
      if (said.subtract(inPercent).abs().compareTo(HALF_A_PERCENT) > 0
          && said.movePointLeft(2).subtract(inPercent).abs().compareTo(HALF_A_PERCENT) > 0) {
        throw new FieldProblem(VALUE.field(), Code.SHARE_CONTRADICTS);
      }
    }
    return share;
  }

  /** Of a base that does not move, the catalogue knows the count. */
  private BigDecimal denominator(TypedFigure typed) {
    Optional<BigDecimal> fixed =
        indicator.base().filter(base -> !base.moving()).flatMap(Base::count);
    return typed.text(DENOMINATOR).isEmpty() && fixed.isPresent()
        ? fixed.get()
        : number(typed, DENOMINATOR);
  }

  private BigDecimal share(String text) {
    return text.endsWith("%")
        ? TypedNumber.read(VALUE.field(), text.replace("%", ""), usual).movePointLeft(2)
        : TypedNumber.read(VALUE.field(), text, usual);
  }

  private Amount.Score score(TypedFigure typed) {
    only(typed, VALUE, COUNT, DENOMINATOR);
    return new Amount.Score(
        typed.text(VALUE).isEmpty() ? null : number(typed, VALUE),
        whole(typed, COUNT),
        wholeIfTyped(typed, DENOMINATOR));
  }

  private Amount.Milestone milestone(TypedFigure typed) {
    only(typed, VALUE, NUMERATOR, DENOMINATOR);
    @Nullable LocalDate day = typed.text(VALUE).isEmpty() ? null : day(typed.text(VALUE));
    boolean hasSteps = !typed.text(NUMERATOR).isEmpty() || !typed.text(DENOMINATOR).isEmpty();
    return new Amount.Milestone(
        day, hasSteps ? steps(typed, NUMERATOR) : 0, hasSteps ? steps(typed, DENOMINATOR) : 0);
  }

  private int steps(TypedFigure typed, Cell cell) {
    long steps = whole(typed, cell);
    if (steps > Integer.MAX_VALUE) {
      throw new FieldProblem(cell.field(), Code.TOO_LARGE);
    }
    return (int) steps;
  }

  private static LocalDate day(String text) {
    return TypedDay.read(text).orElseThrow(() -> new FieldProblem(VALUE.field(), Code.NOT_A_DAY));
  }

  /** The code of a step, or its title as a spreadsheet shows it. */
  private int rank(String text) {
    List<Level> steps = indicator.scale();
    return IntStream.range(0, steps.size())
            .filter(i ->
                steps.get(i).code().value().equalsIgnoreCase(text)
                    || steps.get(i).title().equalsIgnoreCase(text))
            .findFirst()
            .orElseThrow(() -> new FieldProblem(VALUE.field(), Code.NOT_A_STEP))
        + 1;
  }

  private @Nullable Long wholeIfTyped(TypedFigure typed, Cell cell) {
    return typed.text(cell).isEmpty() ? null : Long.valueOf(whole(typed, cell));
  }

  private long whole(TypedFigure typed, Cell cell) {
    BigDecimal number = number(typed, cell);
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      throw new FieldProblem(cell.field(), Code.NOT_A_WHOLE_NUMBER);
    }
  }

  private BigDecimal number(TypedFigure typed, Cell cell) {
    String text = typed.text(cell);
    if (text.isEmpty()) {
      throw new FieldProblem(cell.field(), Code.MISSING);
    }
    if (text.startsWith("=") || text.startsWith("#")) {
      throw new FieldProblem(cell.field(), Code.A_FORMULA);
    }
    if (text.equals(".")) {
      throw new FieldProblem(cell.field(), Code.NOT_A_VALUE);
    }
    return TypedNumber.read(cell.field(), text, usual);
  }

  private static void only(TypedFigure typed, Cell... asked) {
    List<Cell> known = List.of(asked);
    for (Cell cell : Cell.values()) {
      if (typed.cells().containsKey(cell) && !known.contains(cell)) {
        throw new FieldProblem(cell.field(), Code.NOT_ASKED);
      }
    }
  }

  private static Quality quality(String text) {
    return switch (text.toLowerCase(Locale.GERMAN)) {
      case "", "gemessen", "measured" -> Quality.MEASURED;
      case "geschaetzt", "geschätzt", "estimated" -> Quality.ESTIMATED;
      case "circa", "ca.", "ca" -> Quality.CIRCA;
      default -> throw new FieldProblem(Cell.QUALITY, Code.NOT_A_QUALITY);
    };
  }
}
