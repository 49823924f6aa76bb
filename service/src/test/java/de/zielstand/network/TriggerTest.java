package de.zielstand.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.zielstand.element.Code;
import de.zielstand.element.FlawedException;
import de.zielstand.period.PeriodKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriggerTest {
  private static final Optional<Code> COUNCIL = Optional.of(new Code("RAT"));

  private static List<String> flaws(
      Trigger.Kind kind, Optional<Code> body, Optional<Integer> times, Optional<PeriodKind> every) {
    FlawedException thrown =
        catchThrowableOfType(
            FlawedException.class,
            () -> new Trigger(kind, Optional.empty(), body, times, every, Optional.empty()));
    return thrown == null
        ? List.of()
        : thrown.flaws().stream().map(flaw -> flaw.key() + " " + flaw.code()).toList();
  }

  @Test
  void afterAMeetingNeedsTheBodyThatMeets() {
    assertThat(flaws(Trigger.Kind.AFTER_EACH_MEETING, COUNCIL, Optional.empty(), Optional.empty()))
        .isEmpty();
    assertThat(
            flaws(
                Trigger.Kind.BEFORE_MEETING, Optional.empty(), Optional.empty(), Optional.empty()))
        .containsExactly("body FIGURE_MISSING");
  }

  @Test
  void atLeastSoOftenNeedsNumberAndWindow() {
    assertThat(
            flaws(
                Trigger.Kind.AT_LEAST,
                Optional.empty(),
                Optional.of(1),
                Optional.of(PeriodKind.YEAR)))
        .isEmpty();
    assertThat(flaws(Trigger.Kind.AT_LEAST, COUNCIL, Optional.empty(), Optional.empty()))
        .containsExactly("body FIGURE_CONTRADICTS", "times FIGURE_MISSING", "every FIGURE_MISSING");
  }

  @Test
  void notStatedSaysNothingElse() {
    assertThat(flaws(Trigger.Kind.NOT_STATED, Optional.empty(), Optional.of(2), Optional.empty()))
        .containsExactly("times FIGURE_CONTRADICTS");
  }
}
