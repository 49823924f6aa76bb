package de.zielstand.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.access.PasswordRule.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {
  private static final long SEED = 20_261_121L;
  private static final int ROUNDS = 2_000;
  private static final List<String> LISTED = listed();

  @Nested
  class TheList {
    @Test
    void isLongLowerCaseAndWithoutRepeats() {
      assertThat(LISTED).hasSizeGreaterThanOrEqualTo(500).doesNotHaveDuplicates();
      assertThat(LISTED).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT).strip()));
    }

    @Test
    void knowsWhatPeopleHereTryFirst() {
      assertThat(LISTED)
          .contains("passwort", "willkommen", "integration", "krefeld", "qwertzuiop", "sommer");
    }
  }

  @Nested
  class Refuses {
    @Test
    void listedWordsHoweverTheyAreWrappedInDigitsAndSigns() {
      var random = random();
      for (int round = 0; round < ROUNDS; round++) {
        var word = LISTED.get(random.nextInt(LISTED.size()));
        var wrapped =
            drawn(random, "0123456789!?.-_ ", random.nextInt(4))
                + (random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT))
                + drawn(random, "0123456789!?.-_ ", 12);
        assertThat(PasswordRule.judge(wrapped, "jemand.anders"))
            .as("seed %d, round %d: %s", SEED, round, wrapped)
            .isEqualTo(Verdict.COMMON);
      }
    }

    @Test
    void whateverIsTooShortOrTooLong() {
      var random = random();
      for (int round = 0; round < ROUNDS; round++) {
        var text = drawn(random, "abcdefghijkäöüß😀", random.nextInt(300));
        var length = text.codePointCount(0, text.length());
        var verdict = PasswordRule.judge(text, "jemand.anders");
        assertThat(verdict == Verdict.TOO_SHORT)
            .as("seed %d, round %d: %d signs", SEED, round, length)
            .isEqualTo(length < 12);
        assertThat(verdict == Verdict.TOO_LONG)
            .as("seed %d, round %d: %d signs", SEED, round, length)
            .isEqualTo(length > 200);
      }
    }

    @Test
    void theOwnNameAnywhereInIt() {
      assertThat(PasswordRule.judge("xy-Krefeld.Admin-zw", "krefeld.admin"))
          .isEqualTo(Verdict.CONTAINS_NAME);
    }

    @Test
    void repeatsAndPlainNumbers() {
      assertThat(
              Stream.of(
                      "aaaaaaaaaaaa",
                      "abababababab",
                      "sommersommer",
                      "123456789012",
                      "!!!!!!!!!!!!")
                  .map(text -> PasswordRule.judge(text, "jemand.anders")))
          .containsOnly(Verdict.COMMON);
    }
  }

  @Nested
  class Accepts {
    @Test
    void severalWordsInARowWithoutAnyDigitOrSign() {
      var random = random();
      for (int round = 0; round < ROUNDS; round++) {
        var phrase =
            random.ints(4, 0, LISTED.size()).mapToObj(LISTED::get).collect(Collectors.joining(" "));
        var few = phrase.chars().distinct().count() < 5;
        assertThat(PasswordRule.judge(phrase, "jemand.anders"))
            .as("seed %d, round %d: %s", SEED, round, phrase)
            .isEqualTo(few ? Verdict.COMMON : Verdict.GOOD);
      }
    }
  }

  private static String drawn(RandomGenerator random, String signs, int length) {
    var points = signs.codePoints().toArray();
    return random
        .ints(length, 0, points.length)
        .mapToObj(i -> Character.toString(points[i]))
        .collect(Collectors.joining());
  }

  private static RandomGenerator random() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
  }

  private static List<String> listed() {
    try (var stream = PasswordRuleTest.class.getResourceAsStream("/common-passwords.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
