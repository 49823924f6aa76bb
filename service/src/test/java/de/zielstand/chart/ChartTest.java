package de.zielstand.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.attainment.Status;
import de.zielstand.chart.Line.Point;
import de.zielstand.page.Language;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static TimeLine line(List<Line> lines, List<TimeLine.Break> breaks) {
    return new TimeLine(
        TimeLine.Form.LINES,
        Examples.PEOPLE,
        Examples.quarters(2016, 2),
        lines,
        List.of(),
        breaks,
        Optional.empty());
  }

  private static Line line(Role role, Point... points) {
    return new Line(role, "Wert", List.of(points));
  }

  @Nested
  class TimeLines {
    @Test
    void haveSixLinesAtMost() {
      List<Line> seven =
          Arrays.stream(Role.values())
              .limit(7)
              .map(role -> line(role, new Point.Blank(), new Point.Blank()))
              .toList();
      assertThatThrownBy(() -> line(seven, List.of())).hasMessageContaining("7");
      assertThat(line(seven.subList(0, 6), List.of()).lines()).hasSize(6);
    }

    @Test
    void haveOnePointForEachSlot() {
      assertThatThrownBy(() -> line(List.of(line(Role.VALUE, new Point.Blank())), List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void haveNoTwoLinesThatLookAlike() {
      Line one = line(Role.VALUE, new Point.Blank(), new Point.Blank());
      assertThatThrownBy(() -> line(List.of(one, one), List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void breakWithinTheirSlots() {
      assertThatThrownBy(() -> line(List.of(), List.of(new TimeLine.Break(2, "neu"))))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areEmptyWhereNothingIsKnown() {
      Point missing = new Point.Missing("-", "keine Angabe");
      assertThat(line(List.of(line(Role.VALUE, missing, missing)), List.of()).isEmpty()).isTrue();
      assertThat(line(List.of(line(Role.VALUE, missing, Examples.known("0"))), List.of()).isEmpty())
          .isFalse();
    }
  }

  @Nested
  class Others {
    @Test
    void refuseWhatDoesNotFit() {
      assertThatThrownBy(() ->
              new Grid("", List.of("A"), List.of(new Grid.Row("", Optional.empty(), List.of()))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Grid.Shade.Strength(Double.NaN))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Stacks.Stack("", List.of(BigDecimal.ONE.negate()), ""))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Band.Span(BigDecimal.ONE, BigDecimal.ZERO))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Band(Role.BASELINE, "", List.of()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Figure(" ", "", Examples.grid(), List.of(), ""))
          .isInstanceOf(IllegalArgumentException.class);
      BigDecimal one = BigDecimal.ONE;
      assertThatThrownBy(() -> new Ranges.Spread(one, BigDecimal.ZERO, one, one, one))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areNotEmptyInTheExamples() {
      assertThat(Examples.all()).noneMatch(figure -> figure.chart().isEmpty());
    }
  }

  @Nested
  class Slots {
    @Test
    void standUnderTheirYear() {
      assertThat(Slot.of(Period.quarter(2018, 3), Language.GERMAN))
          .isEqualTo(new Slot("3. Quartal 2018", "Q3", "2018"));
      assertThat(Slot.of(Period.parse("2018-H2").orElseThrow(), Language.GERMAN))
          .isEqualTo(new Slot("2. Halbjahr 2018", "H2", "2018"));
      assertThat(Slot.of(Period.year(2018), Language.GERMAN))
          .isEqualTo(new Slot("2018", "2018", ""));
    }
  }

  @Nested
  class Tones {
    @Test
    void areThoseOfTheStatuses() {
      assertThat(Arrays.stream(Status.values()).map(Tone::of)).containsAll(List.of(Tone.values()));
      assertThat(Tone.of(Status.MOVED_AWAY)).isEqualTo(Tone.MOVED_AWAY);
      assertThat(Tone.of(Status.NO_DATA)).isEqualTo(Tone.NEUTRAL);
    }
  }
}
