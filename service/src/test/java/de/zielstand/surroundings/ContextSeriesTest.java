package de.zielstand.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.element.Code;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContextSeriesTest {
  private static ContextRevision revision(int year, int number, String value, String definition) {
    return revision(year, number, Optional.of(value), definition, Optional.empty());
  }

  private static ContextRevision revision(
      int year, int number, Optional<String> value, String definition, Optional<Long> file) {
    return new ContextRevision(
        new ContextKey(new Code("E"), new Territory.Whole(), LocalDate.of(year, 12, 31)),
        number,
        value.map(said ->
            new Statement(
                "Bevölkerung",
                new BigDecimal(said),
                "Personen",
                Optional.of(definition).filter(text -> !text.isEmpty()),
                "Register",
                Optional.empty())),
        Instant.EPOCH,
        Optional.empty(),
        file,
        Optional.empty());
  }

  private static ContextSeries only(ContextRevision... revisions) {
    var series = new Surroundings(List.of(revisions)).series();
    assertThat(series).hasSize(1);
    return series.getFirst();
  }

  @Nested
  class ASeries {
    @Test
    void isOrderedByDayAndSaysWhatHolds() {
      var series =
          only(
              revision(2018, 1, "120", ""),
              revision(2017, 1, "90", ""),
              revision(2017, 2, "100", ""));
      assertThat(series.points())
          .extracting(point -> ContextSeries.said(point).value().intValueExact())
          .containsExactly(100, 120);
      assertThat(series.lastChange()).contains(new BigDecimal("20"));
      assertThat(series.change(0)).isEmpty();
    }

    @Test
    void isNotComparedAcrossAnotherDefinition() {
      var series =
          only(
              revision(2016, 1, "1", "A"),
              revision(2017, 1, "2", ""),
              revision(2018, 1, "3", "B"),
              revision(2019, 1, "5", "C"));
      assertThat(series.change(1)).contains(BigDecimal.ONE);
      assertThat(series.change(2)).contains(BigDecimal.ONE);
      assertThat(series.breaksAt(3)).isTrue();
      assertThat(series.change(3)).isEmpty();
    }

    @Test
    void isWithoutWhatWasTakenBack() {
      var known =
          new Surroundings(
              List.of(
                  revision(2018, 1, "1", ""),
                  revision(2018, 2, Optional.empty(), "", Optional.empty())));
      assertThat(known.series()).isEmpty();
      assertThat(known.history(revision(2018, 1, "1", "").key())).hasSize(2);
    }
  }

  @Nested
  class Undoing {
    @Test
    void putsBackWhatStoodThereBefore() {
      var known =
          new Surroundings(
              List.of(
                  revision(2017, 1, "1", ""),
                  revision(2017, 2, Optional.of("2"), "", Optional.of(7L)),
                  revision(2018, 1, Optional.of("3"), "", Optional.of(7L))));
      var undoing = ContextUndoing.of(known, 7, "zurück");
      assertThat(undoing.changedAfter()).isEmpty();
      assertThat(undoing.changes())
          .extracting(
              change -> change.key().day().getYear(),
              ContextChange::seen,
              change -> change.said().map(said -> said.value().intValueExact()))
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(2017, 2, Optional.of(1)),
              org.assertj.core.groups.Tuple.tuple(2018, 1, Optional.empty()));
    }

    @Test
    void isNotDoneByHalves() {
      var known =
          new Surroundings(
              List.of(
                  revision(2017, 1, Optional.of("2"), "", Optional.of(7L)),
                  revision(2017, 2, "4", ""),
                  revision(2018, 1, Optional.of("3"), "", Optional.of(7L))));
      var undoing = ContextUndoing.of(known, 7, "zurück");
      assertThat(undoing.changes()).isEmpty();
      assertThat(undoing.changedAfter())
          .extracting(key -> key.day().getYear())
          .containsExactly(2017);
    }
  }
}
