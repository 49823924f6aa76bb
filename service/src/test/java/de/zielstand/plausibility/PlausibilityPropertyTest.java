package de.zielstand.plausibility;

import static de.zielstand.plausibility.Figures.key;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Amount;
import de.zielstand.observation.FigureKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every series; a failure names the seed of its series. */
class PlausibilityPropertyTest {
  private static final Watched HOURS = Watched.of(IndicatorKind.QUANTITY).in("Stunden", 2);
  private static final Watched COUNT = Watched.of(IndicatorKind.COUNT);

  static LongStream seeds() {
    return LongStream.range(1, 201);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ordinaryNoiseIsNotDoubted(long seed) {
    assertThat(Figures.quantities(noise(seed)).doubts(HOURS)).as("seed %d", seed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMistypedFigureIsDoubtedAlone(long seed) {
    double[] numbers = noise(seed);
    int mistyped = new SplittableRandom(-seed).nextInt(numbers.length);
    numbers[mistyped] = 10 * numbers[mistyped] + 10_000;
    assertThat(Figures.quantities(numbers).doubts(HOURS))
        .as("seed %d", seed)
        .extracting(Doubt::key)
        .containsExactly(key(mistyped));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void askingForOneIsAskingForAll(long seed) {
    Figures figures = random(seed);
    List<Doubt> oneByOne = new ArrayList<>();
    for (FigureKey key : figures.contents.keySet()) {
      oneByOne.addAll(figures.doubts(COUNT, key));
    }
    assertThat(figures.doubts(COUNT)).as("seed %d", seed).isEqualTo(oneByOne);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatHappensElsewhereChangesNothing(long seed) {
    Figures figures = random(seed);
    List<Doubt> before = figures.doubts(COUNT);
    List<FigureKey> own = List.copyOf(figures.contents.keySet());
    random(-seed)
        .contents
        .forEach((key, content) -> {
          figures.with(key(Watched.CODE.value(), key.period(), "ort=Nord"), content);
          figures.with(key("I2", key.period(), ""), content);
        });
    assertThat(figures.doubts(COUNT, own.toArray(new FigureKey[0])))
        .as("seed %d", seed)
        .isEqualTo(before);
  }

  /** An even number of values that lie by turns above and below a line, none of them at rest. */
  private static double[] noise(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    double[] numbers = new double[8 + 2 * random.nextInt(9)];
    double start = random.nextDouble(100, 200);
    double slope = random.nextDouble(-3, 6);
    double size = random.nextDouble(1, 20);
    for (int i = 0; i < numbers.length; i++) {
      double away = (i % 2 == 0 ? size : -size) * random.nextDouble(0.5, 1);
      numbers[i] =
          BigDecimal.valueOf(start + slope * i + away)
              .setScale(2, RoundingMode.HALF_EVEN)
              .doubleValue();
    }
    return numbers;
  }

  /** Of anything: gaps, repetitions and jumps. */
  private static Figures random(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    Figures figures = new Figures();
    int number = 20;
    for (int i = 0; i < 24; i++) {
      number = random.nextInt(3) == 0 ? number : random.nextInt(10, 40);
      if (random.nextInt(6) > 0) {
        figures.with(key(i), new Amount.Count(random.nextInt(12) == 0 ? 40 * number : number));
      }
    }
    return figures;
  }
}
