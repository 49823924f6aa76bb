package de.zielstand.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.FigureWords;
import de.zielstand.page.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AxisTest {
  private static List<BigDecimal> numbers(String... numbers) {
    return Stream.of(numbers).map(BigDecimal::new).toList();
  }

  private static List<String> lines(String... numbers) {
    return Axis.ofLines(numbers(numbers), Examples.PEOPLE, 6).ticks().stream()
        .map(BigDecimal::toPlainString)
        .toList();
  }

  @Nested
  class OfLines {
    @Test
    void hasRoundSteps() {
      assertThat(lines("3", "38")).containsExactly("0", "10", "20", "30", "40");
      assertThat(lines("0.2", "0.93")).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
    }

    @Test
    void beginsElsewhereFarFromZero() {
      assertThat(lines("950", "1000")).containsExactly("950", "960", "970", "980", "990", "1000");
      assertThat(lines("-1000", "-950")).hasSize(6).first().isEqualTo("-1000");
    }

    @Test
    void hasRoomAboutOneNumberAndAboutNone() {
      assertThat(lines("7")).startsWith("0", "2").endsWith("8");
      assertThat(lines("0")).startsWith("0.0").endsWith("1.0");
      assertThat(lines("-7")).startsWith("-8").endsWith("0");
      assertThat(lines()).hasSizeGreaterThan(2);
    }

    @Test
    void ofNamedStepsHasEachOfThem() {
      Scale steps =
          new Scale(
              "", new FigureWords(Language.GERMAN, false, List.of("gering", "gut", "sehr gut")));
      Axis axis = Axis.ofLines(numbers("2"), steps, 6);
      assertThat(axis.ticks()).hasSize(4);
      assertThat(axis.ticks())
          .extracting(tick -> steps.tick(tick, axis.step()))
          .containsExactly("", "gering", "gut", "sehr gut");
    }
  }

  @Nested
  class Any {
    static Stream<Integer> seeds() {
      return IntStream.range(0, 300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsAllItsNumbersInFewSteps(int seed) {
      Random random = new Random(seed);
      int power = random.nextInt(-6, 15);
      List<BigDecimal> numbers =
          IntStream.rangeClosed(0, random.nextInt(9))
              .mapToObj(
                  _ -> BigDecimal.valueOf(random.nextInt(-500, 1500)).scaleByPowerOfTen(power))
              .toList();
      for (Axis axis :
          List.of(
              Axis.ofLines(numbers, Examples.PEOPLE, 6),
              Axis.ofBars(numbers, Examples.PEOPLE, 6))) {
        assertThat(numbers)
            .as("seed %d, %s", seed, axis)
            .allSatisfy(number -> assertThat(axis.share(number)).isBetween(0.0, 1.0));
        assertThat(axis.ticks()).as("seed %d, %s", seed, axis).hasSizeBetween(2, 9);
        assertThat(axis.ticks().getLast()).as("seed %d", seed).isEqualByComparingTo(axis.to());
      }
      assertThat(Axis.ofBars(numbers, Examples.PEOPLE, 6).isFromZero())
          .as("seed %d", seed)
          .isTrue();
    }
  }
}
