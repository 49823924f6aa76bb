package de.zielstand.review;

import static de.zielstand.review.Desk.POOL;
import static de.zielstand.review.Desk.SCHOOLS;
import static de.zielstand.review.Desk.count;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.element.Code;
import de.zielstand.intake.Inbox;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Recording;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.review.Submissions.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three people and the state do whatever comes to their minds. A model of a few maps beside the
 * database says what has to come of it, and afterwards every instant has to look as it looked then.
 */
class RandomSequencesTest {
  private static final int ACTIONS = 160;

  private final RunningZielstand service = RunningZielstand.shared();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void keepWhatWasSeenAtAnyInstant(int seed) {
    var desk = new Desk(service, Period.quarter(2040 + seed, 2));
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var people =
        List.of(
            desk.person("krefeld.erfassung"),
            desk.person("krefeld.freigabe"),
            desk.person("krefeld.beauftragte"));
    var model = new Model();
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < ACTIONS; i++) {
      act(desk, random, model, people, "seed %d, action %d".formatted(seed, i));
      seen.add(new Seen(Instant.now(), model.stage, model.now(), model.approved()));
    }
    for (int i = 0; i < seen.size(); i++) {
      var then = seen.get(i);
      var submission = desk.asOf(then.at);
      assertThat(submission.stage()).as("seed %d, instant %d", seed, i).isEqualTo(then.stage);
      assertThat(contents(submission.current()))
          .as("seed %d, instant %d", seed, i)
          .isEqualTo(then.current);
      assertThat(contents(submission.approved()))
          .as("seed %d, instant %d", seed, i)
          .isEqualTo(then.approved);
    }
    assertThat(model.approvals).as("seed %d says something", seed).isPositive();
    assertThat(model.takeovers).as("seed %d says something", seed).isPositive();
  }

  private record Seen(
      Instant at, Stage stage, Map<Code, Content> current, Map<Code, Content> approved) {}

  private static void act(
      Desk desk, RandomGenerator random, Model model, List<Long> people, String place) {
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> {
        var by = mostly(0, people, random);
        var indicator = random.nextBoolean() ? POOL : SCHOOLS;
        var reason = random.nextInt(3) == 0 ? "" : "Grund";
        var content = random.nextInt(6) == 0 ? new Content.Withdrawn() : count(random.nextInt(100));
        var recording = desk.enter(indicator, model.newest(indicator), content, reason, by);
        assertThat(recording instanceof Recording.Recorded)
            .as("%s: %s", place, recording)
            .isEqualTo(model.enter(indicator, content, reason, by));
      }
      case 3, 4 -> check(desk, model, Step.Kind.SUBMITTED, mostly(0, people, random), place);
      case 5, 6 -> check(desk, model, Step.Kind.APPROVED, mostly(1, people, random), place);
      case 7, 8, 9, 10 -> {
        var indicator = random.nextBoolean() ? POOL : SCHOOLS;
        var reason = random.nextBoolean() ? "" : "Abgleich";
        var content = count(random.nextInt(100));
        var outcome =
            desk.takeOver(indicator, model.newest(indicator), content, reason, model.steps);
        assertThat(outcome instanceof Inbox.Outcome.Taken)
            .as("%s: %s", place, outcome)
            .isEqualTo(model.takeOver(indicator, content, reason));
      }
      default ->
          check(
              desk,
              model,
              random.nextBoolean() ? Step.Kind.RETURNED : Step.Kind.REOPENED,
              mostly(1, people, random),
              place);
    }
  }

  /** People keep to their part more often than not, or nothing would ever be approved. */
  private static long mostly(int usual, List<Long> people, RandomGenerator random) {
    return people.get(random.nextInt(5) > 0 ? usual : random.nextInt(people.size()));
  }

  private static void check(Desk desk, Model model, Step.Kind kind, long by, String place) {
    var progress = desk.take(model.steps, kind, by);
    assertThat(progress == Progress.DONE)
        .as("%s: %s %s", place, kind, progress)
        .isEqualTo(model.take(kind, by));
  }

  private static Map<Code, Content> contents(SortedMap<FigureKey, Revision> revisions) {
    Map<Code, Content> contents = new TreeMap<>();
    revisions.forEach((key, revision) -> contents.put(key.indicator(), revision.content()));
    return contents;
  }

  /** The rules said once more, without a database. */
  private static final class Model {
    private final Map<Code, Content> current = new HashMap<>();
    private final Map<Code, Integer> revisions = new HashMap<>();
    private final Set<Long> authors = new HashSet<>();
    private Map<Code, Content> approved = Map.of();
    private Stage stage = Stage.OPEN;
    private Step.Kind last = Step.Kind.RETURNED;
    private boolean changed;
    private int steps;
    private int approvals;
    private int takeovers;

    int newest(Code indicator) {
      return revisions.getOrDefault(indicator, 0);
    }

    boolean enter(Code indicator, Content content, String reason, long by) {
      boolean locked = steps > 0 && last == Step.Kind.SUBMITTED;
      boolean unexplained = steps > 0 && last.approves() && reason.isEmpty();
      if (locked || unexplained) {
        return false;
      }
      current.put(indicator, content);
      revisions.merge(indicator, 1, Integer::sum);
      authors.add(by);
      changed = true;
      if (stage != Stage.RETURNED) {
        stage = Stage.DRAFT;
      }
      return true;
    }

    boolean takeOver(Code indicator, Content content, String reason) {
      boolean revises = newest(indicator) > 0;
      boolean submitted = steps > 0 && last == Step.Kind.SUBMITTED;
      if (submitted || changed || (revises && reason.isEmpty())) {
        return false;
      }
      current.put(indicator, content);
      revisions.merge(indicator, 1, Integer::sum);
      step(Step.Kind.TAKEN_OVER, 0);
      return true;
    }

    boolean take(Step.Kind kind, long by) {
      boolean submitted = steps > 0 && last == Step.Kind.SUBMITTED;
      boolean possible =
          switch (kind) {
            case SUBMITTED -> !submitted && changed;
            case APPROVED -> submitted && !authors.contains(by);
            case RETURNED -> submitted;
            case REOPENED -> true;
            case TAKEN_OVER -> throw new IllegalArgumentException();
          };
      if (possible) {
        step(kind, by);
      }
      return possible;
    }

    private void step(Step.Kind kind, long by) {
      last = kind;
      steps++;
      switch (kind) {
        case SUBMITTED -> {
          authors.add(by);
          stage = Stage.SUBMITTED;
        }
        case APPROVED, TAKEN_OVER -> {
          approved = now();
          authors.clear();
          changed = false;
          approvals += kind == Step.Kind.APPROVED ? 1 : 0;
          takeovers += kind == Step.Kind.TAKEN_OVER ? 1 : 0;
          stage = Stage.APPROVED;
        }
        case RETURNED -> stage = Stage.RETURNED;
        case REOPENED -> stage = Stage.DRAFT;
      }
    }

    Map<Code, Content> now() {
      Map<Code, Content> now = new TreeMap<>(current);
      now.values().removeIf(Content.Withdrawn.class::isInstance);
      return now;
    }

    Map<Code, Content> approved() {
      return new TreeMap<>(approved);
    }
  }
}
