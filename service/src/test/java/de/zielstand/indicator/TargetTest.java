package de.zielstand.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.zielstand.element.Code;
import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.element.Precision;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
  /** A target of which only the named figures are said. */
  private static Target with(TargetForm form, Set<String> figures, List<AgreedInterim> interim) {
    return new Target(
        form,
        said("scope", figures, TargetScope.PER_PERIOD),
        said("target", figures, BigDecimal.TEN),
        said("upper", figures, new BigDecimal(20)),
        figures.contains("hardUpper"),
        said("ambition", figures, new BigDecimal(15)),
        said("tolerance", figures, BigDecimal.ONE),
        said("direction", figures, Direction.RISE),
        said("timesPerWindow", figures, 1),
        said("level", figures, new Code("S3")),
        Precision.EXACT,
        Optional.empty(),
        Optional.empty(),
        said("startOn", figures, RoughDate.parse("2017-01-01").orElseThrow()),
        said("dueOn", figures, RoughDate.parse("2018-12-31").orElseThrow()),
        interim,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static <T> Optional<T> said(String key, Set<String> figures, T value) {
    return figures.contains(key) ? Optional.of(value) : Optional.empty();
  }

  private static Set<String> keys(String words) {
    return Arrays.stream(words.split(" ")).filter(w -> !w.isBlank()).collect(Collectors.toSet());
  }

  private static List<Flaw> flaws(TargetForm form, Set<String> figures, String... interims) {
    List<AgreedInterim> interim =
        Stream.of(interims)
            .map(on -> new AgreedInterim(RoughDate.parse(on).orElseThrow(), BigDecimal.TWO))
            .toList();
    FlawedException thrown =
        catchThrowableOfType(FlawedException.class, () -> with(form, figures, interim));
    return thrown == null ? List.of() : thrown.flaws();
  }

  @Nested
  class Figures {
    @ParameterizedTest
    @CsvSource({
      "AT_LEAST, target scope, ambition",
      "AT_LEAST, level, ''",
      "AT_MOST, target scope, ''",
      "WITHIN, target upper scope, hardUpper",
      "EXACTLY, target scope, tolerance",
      "ALL_OF, scope, target",
      "DONE_BY, '', target",
      "RECURRING, timesPerWindow, ambition",
      "IMPROVE, direction, tolerance scope",
      "NONE, '', ''"
    })
    void areAskedForByFormAndRefusedOtherwise(TargetForm form, String needed, String allowed) {
      assertThatCode(() -> with(form, keys(needed), List.of())).doesNotThrowAnyException();
      Set<String> all = new HashSet<>(keys(needed));
      all.addAll(keys(allowed));
      assertThatCode(() -> with(form, all, List.of())).doesNotThrowAnyException();
      for (String key : keys(needed)) {
        Set<String> without = new HashSet<>(keys(needed));
        without.remove(key);
        assertThat(flaws(form, without))
            .as(key)
            .extracting(Flaw::code)
            .contains(FlawCode.FIGURE_MISSING);
      }
    }

    @ParameterizedTest
    @CsvSource({
      "AT_LEAST, target scope, upper",
      "AT_MOST, target scope, ambition",
      "WITHIN, target upper scope, ambition",
      "EXACTLY, target scope, level",
      "ALL_OF, scope, tolerance",
      "DONE_BY, '', scope",
      "RECURRING, timesPerWindow, target",
      "IMPROVE, direction, target",
      "NONE, '', target",
      "NONE, '', hardUpper"
    })
    void ofAnotherFormContradict(TargetForm form, String needed, String strange) {
      Set<String> figures = new HashSet<>(keys(needed));
      figures.add(strange);
      assertThat(flaws(form, figures))
          .containsExactly(Flaw.of(strange, FlawCode.FIGURE_CONTRADICTS, form, strange));
    }
  }

  @Nested
  class InterimTargets {
    private final Set<String> figures = keys("target scope startOn dueOn");

    @Test
    void lieBetweenStartAndDueDateInOrder() {
      assertThat(flaws(TargetForm.AT_LEAST, figures, "2017-06-30", "2018-12-31")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31, 0", "2019-01-01, 0", "2017-06-30, 1", "2017-05-01, 1"})
    void anywhereElseAreRefused(String date, int index) {
      String[] dates = index == 0 ? new String[] {date} : new String[] {"2017-06-30", date};
      assertThat(flaws(TargetForm.AT_LEAST, figures, dates))
          .extracting(Flaw::key, Flaw::code)
          .containsExactly(tuple("interim[" + index + "].on", FlawCode.OUT_OF_ORDER));
    }

    @Test
    void belongToRisingAndFallingHeightsOnly() {
      assertThat(flaws(TargetForm.EXACTLY, figures, "2017-06-30"))
          .containsExactly(
              Flaw.of("interim", FlawCode.FIGURE_CONTRADICTS, TargetForm.EXACTLY, "interim"));
    }
  }
}
