package de.zielstand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.element.FlawedException;
import de.zielstand.period.RoughDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifecycleTest {
  private static final Optional<RoughDate> SOON = RoughDate.parse("2027");

  @Test
  void deferringNeedsAReason() {
    assertThatThrownBy(() -> lifecycle(Lifecycle.State.DEFERRED, Optional.empty(), SOON))
        .isInstanceOf(FlawedException.class);
    assertThat(lifecycle(Lifecycle.State.DEFERRED, Optional.of("Kein Geld"), SOON).isDeferred())
        .isTrue();
  }

  @Test
  void onlyTheDeferredComesBack() {
    assertThatThrownBy(() -> lifecycle(Lifecycle.State.RUNNING, Optional.empty(), SOON))
        .isInstanceOf(FlawedException.class);
  }

  @Test
  void aReviewIsPlannedInOneWay() {
    assertThat(review(SOON, Optional.empty()).on()).isEqualTo(SOON);
    assertThat(review(Optional.empty(), Optional.of(Period.ofYears(2))).afterBegin()).isPresent();
    assertThatThrownBy(() -> review(SOON, Optional.of(Period.ofYears(2))))
        .isInstanceOf(FlawedException.class);
    assertThatThrownBy(() -> review(Optional.empty(), Optional.empty()))
        .isInstanceOf(FlawedException.class);
  }

  private static Lifecycle lifecycle(
      Lifecycle.State state, Optional<String> reason, Optional<RoughDate> resubmission) {
    return new Lifecycle(state, reason, Optional.empty(), resubmission);
  }

  private static Review review(Optional<RoughDate> on, Optional<Period> afterBegin) {
    return new Review(
        on, afterBegin, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
