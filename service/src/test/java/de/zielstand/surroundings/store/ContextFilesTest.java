package de.zielstand.surroundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Town;
import de.zielstand.element.Code;
import de.zielstand.surroundings.ContextChange;
import de.zielstand.surroundings.ContextFigures;
import de.zielstand.surroundings.ContextFiles;
import de.zielstand.surroundings.ContextFiles.Outcome;
import de.zielstand.surroundings.ContextFiles.Receipt;
import de.zielstand.surroundings.ContextKey;
import de.zielstand.surroundings.ContextRevision;
import de.zielstand.surroundings.ContextUndoing;
import de.zielstand.surroundings.Statement;
import de.zielstand.surroundings.Surroundings;
import de.zielstand.surroundings.Territory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContextFilesTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final Town TOWN = Town.at(SERVICE, "05370", "rahmen05370");
  private static final Town ELSEWHERE = Town.at(SERVICE, "05382", "rahmen05382");
  private static final long BY = TOWN.personId();
  private static final ContextFigures FIGURES = SERVICE.part(ContextFigures.class);
  private static final ContextFiles FILES = SERVICE.part(ContextFiles.class);

  private static ContextKey key(String figure, int year) {
    return new ContextKey(new Code(figure), new Territory.Whole(), LocalDate.of(year, 12, 31));
  }

  private static ContextChange change(ContextKey key, int seen, int value) {
    var said =
        new Statement(
            "Bevölkerung",
            BigDecimal.valueOf(value),
            "Personen",
            Optional.empty(),
            "Register",
            Optional.empty());
    return new ContextChange(key, seen, Optional.of(said), Optional.empty());
  }

  private static Outcome receive(ContextChange... changes) {
    return FILES.receive(TOWN.scope(), "API", List.of(changes), Optional.empty(), BY);
  }

  private static Surroundings known() {
    return FIGURES.known(TOWN.scope());
  }

  @Nested
  class Revisions {
    @Test
    void followEachOtherAndNameTheirPerson() {
      var key = key("A1", 2018);
      assertThat(receive(change(key, 0, 1))).isEqualTo(Outcome.DONE);
      assertThat(receive(change(key, 1, 2))).isEqualTo(Outcome.DONE);
      assertThat(known().history(key))
          .extracting(ContextRevision::number, one -> one.said().orElseThrow().value())
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(1, BigDecimal.ONE),
              org.assertj.core.groups.Tuple.tuple(2, BigDecimal.TWO));
      assertThat(known().newest(key).orElseThrow().by()).contains("Person rahmen05370");
    }

    @Test
    void areAllRefusedWhereOneFigureChangedMeanwhile() {
      var one = key("A2", 2017);
      var other = key("A2", 2018);
      receive(change(one, 0, 1));
      assertThat(receive(change(other, 0, 5), change(one, 0, 2))).isEqualTo(Outcome.STALE);
      assertThat(known().newest(other)).isEmpty();
      assertThat(known().history(one)).hasSize(1);
    }

    @Test
    void areNotSeenFromElsewhere() {
      receive(change(key("A3", 2018), 0, 1));
      assertThat(FIGURES.known(ELSEWHERE.scope()).series(new Code("A3"))).isEmpty();
      assertThat(FILES.newest(ELSEWHERE.scope(), 10)).isEmpty();
    }
  }

  @Nested
  class AFile {
    @Test
    void isTakenInOnceAndThenHasNoContent() {
      long id = FILES.keep(TOWN.scope(), "a.csv", new byte[] {1, 2}, BY);
      assertThat(FILES.content(TOWN.scope(), id)).contains(new byte[] {1, 2});
      var changes = List.of(change(key("F1", 2018), 0, 1));
      assertThat(FILES.take(TOWN.scope(), id, changes, BY)).isEqualTo(Outcome.DONE);
      assertThat(FILES.take(TOWN.scope(), id, changes, BY)).isEqualTo(Outcome.GONE);
      assertThat(FILES.content(TOWN.scope(), id)).isEmpty();
      assertThat(FILES.discard(TOWN.scope(), id)).isFalse();
    }

    @Test
    void thatIsStaleStillWaits() {
      var key = key("F2", 2018);
      receive(change(key, 0, 1));
      long id = FILES.keep(TOWN.scope(), "a.csv", new byte[] {1}, BY);
      assertThat(FILES.take(TOWN.scope(), id, List.of(change(key, 0, 2)), BY))
          .isEqualTo(Outcome.STALE);
      assertThat(FILES.content(TOWN.scope(), id)).isPresent();
    }

    @Test
    void isUndoneOnce() {
      var key = key("F3", 2018);
      receive(change(key, 0, 1));
      long id = FILES.keep(TOWN.scope(), "a.csv", new byte[] {1}, BY);
      FILES.take(TOWN.scope(), id, List.of(change(key, 1, 2), change(key("F3", 2019), 0, 3)), BY);
      var undoing = ContextUndoing.of(known(), id, "zurück");
      assertThat(FILES.undo(TOWN.scope(), id, undoing.changes(), BY)).isEqualTo(Outcome.DONE);
      assertThat(FILES.undo(TOWN.scope(), id, undoing.changes(), BY)).isEqualTo(Outcome.GONE);
      assertThat(known().series(new Code("F3")).getFirst().points())
          .extracting(point -> point.said().orElseThrow().value())
          .containsExactly(BigDecimal.ONE);
      assertThat(known().newest(key).orElseThrow().reason()).contains("zurück");
    }

    @Test
    void ofOneKeyIsReceivedOnce() {
      var receipt = Optional.of(new Receipt("k1", "d", "{}"));
      var change = List.of(change(key("F4", 2018), 0, 1));
      assertThat(FILES.receive(TOWN.scope(), "API", change, receipt, BY)).isEqualTo(Outcome.DONE);
      assertThat(FILES.receive(TOWN.scope(), "API", List.of(), receipt, BY))
          .isEqualTo(Outcome.GONE);
      assertThat(FILES.receipt(TOWN.scope(), BY, "k1")).isEqualTo(receipt);
    }
  }

  /** Files come and are undone in any order; every instant shows what was known then. */
  @Nested
  class AtAnyInstant {
    private static final int SEQUENCES = Boolean.getBoolean("zielstand.long") ? 200 : 20;

    private record Moment(Instant at, List<String> holding) {}

    @Test
    void isShownWhatWasKnownThen() {
      for (int seed = 0; seed < SEQUENCES; seed++) {
        var figure = "R" + seed;
        var random = new SplittableRandom(seed);
        List<Moment> moments = new ArrayList<>();
        TreeMap<ContextKey, Integer> model = new TreeMap<>();
        for (int step = 0; step < 8; step++) {
          step(figure, random, model);
          moments.add(new Moment(now(figure), shown(model)));
        }
        for (Moment moment : moments) {
          assertThat(shown(FIGURES.known(TOWN.scope(), moment.at()), figure))
              .as("seed %d as of %s", seed, moment.at())
              .isEqualTo(moment.holding());
        }
      }
    }

    private void step(String figure, RandomGenerator random, SortedMap<ContextKey, Integer> model) {
      var taken =
          FILES.newest(TOWN.scope(), 1_000).stream()
              .filter(file -> file.name().equals(figure) && file.undone().isEmpty())
              .toList();
      if (!taken.isEmpty() && random.nextInt(3) == 0) {
        long id = taken.get(random.nextInt(taken.size())).id();
        var undoing = ContextUndoing.of(known(), id, "zurück");
        if (undoing.changedAfter().isEmpty()) {
          assertThat(FILES.undo(TOWN.scope(), id, undoing.changes(), BY)).isEqualTo(Outcome.DONE);
          undoing
              .changes()
              .forEach(change ->
                  change
                      .said()
                      .ifPresentOrElse(
                          said -> model.put(change.key(), said.value().intValueExact()),
                          () -> model.remove(change.key())));
        }
        return;
      }
      List<ContextChange> changes = new ArrayList<>();
      for (int year = 2015; year < 2019; year++) {
        if (random.nextBoolean()) {
          var key = key(figure, year);
          int value = random.nextInt(1_000);
          int seen = known().newest(key).map(ContextRevision::number).orElse(0);
          changes.add(change(key, seen, value));
          model.put(key, value);
        }
      }
      assertThat(FILES.receive(TOWN.scope(), figure, changes, Optional.empty(), BY))
          .isEqualTo(Outcome.DONE);
    }

    /** The instant of the newest revision: what came until then is known. */
    private Instant now(String figure) {
      var newest = Instant.EPOCH;
      for (int year = 2015; year < 2019; year++) {
        for (ContextRevision one : known().history(key(figure, year))) {
          newest = one.recordedAt().isAfter(newest) ? one.recordedAt() : newest;
        }
      }
      return newest;
    }

    private static List<String> shown(SortedMap<ContextKey, Integer> model) {
      return model.entrySet().stream()
          .map(one -> one.getKey().day() + "=" + one.getValue())
          .toList();
    }

    private static List<String> shown(Surroundings known, String figure) {
      return known.series(new Code(figure)).stream()
          .flatMap(series -> series.points().stream())
          .map(
              point -> point.key().day() + "=" + point.said().orElseThrow().value().toPlainString())
          .toList();
    }
  }
}
