package de.zielstand.intake;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.figure.DecimalSign;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.Level;
import de.zielstand.intake.Wave.Moved;
import de.zielstand.intake.Wave.OnLevel;
import de.zielstand.observation.FigureKey;
import de.zielstand.period.Period;
import de.zielstand.review.Lock;
import de.zielstand.review.Submission;
import de.zielstand.review.SubmissionKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Waves held against the catalogue and what is already there.
 *
 * @param kept what holds of each wave
 */
public record WaveIntake(Intake intake, List<Waves.Kept> kept) {
  static final int LONGEST_NAME = 200;

  public WaveIntake {
    kept = List.copyOf(kept);
  }

  /** What only a wave can get wrong; every one has a message in the caller's language. */
  enum Code {
    NOT_LEVELS,
    NO_SCALE,
    UNKNOWN_LEVEL,
    LEVEL_TWICE,
    TRANSITION_TWICE,
    ASSESSED_ABOVE_ELIGIBLE,
    TRANSITIONS_ABOVE_LEVEL
  }

  /** The assessments for which somebody answers. */
  public List<HeldIndicator> indicators() {
    return intake.catalogue().indicators().stream()
        .filter(held -> held.indicator().kind() == IndicatorKind.LEVELS)
        .filter(held -> intake.remit().answersFor(held.owner()))
        .toList();
  }

  public JudgedWave judge(Wave wave) {
    List<RowProblem> problems = new ArrayList<>();
    Optional<HeldIndicator> held = indicator(wave.indicator(), problems);
    if (held.isEmpty()) {
      return JudgedWave.refused(wave, held, problems);
    }
    Map<String, Integer> counts = counts(wave, held.get().indicator(), problems);
    checkTransitions(wave, held.get().indicator(), counts, problems);
    checkMethod(wave, problems);
    Judged figures = intake.judge(rows(wave, held.get(), counts), DecimalSign.POINT);
    figures.problems().stream()
        .map(problem -> new RowProblem(0, problem.column(), problem.code(), problem.parts()))
        .distinct()
        .forEach(problems::add);
    Optional<Period> period = Period.parse(wave.period());
    if (!problems.isEmpty() || period.isEmpty()) {
      return JudgedWave.refused(wave, held, problems);
    }
    return held(wave, held.get(), period.get(), figures);
  }

  /** By its name; anything but an assessment with levels is told as a problem. */
  public Optional<HeldIndicator> indicator(String name, List<RowProblem> problems) {
    List<HeldIndicator> named = new Indicators(intake.catalogue()).named(name);
    if (named.size() != 1) {
      problems.add(
          problem(
              "indicator",
              named.isEmpty()
                  ? RowProblem.Code.UNKNOWN_INDICATOR
                  : RowProblem.Code.AMBIGUOUS_INDICATOR,
              name,
              String.join(", ", named.stream().map(HeldIndicator::address).toList())));
      return Optional.empty();
    }
    Indicator indicator = named.getFirst().indicator();
    if (indicator.kind() != IndicatorKind.LEVELS) {
      problems.add(problem("indicator", Code.NOT_LEVELS, indicator.title()));
      return Optional.empty();
    }
    if (indicator.scale().isEmpty()) {
      problems.add(problem("indicator", Code.NO_SCALE, indicator.title()));
      return Optional.empty();
    }
    return Optional.of(named.getFirst());
  }

  private JudgedWave held(Wave wave, HeldIndicator held, Period period, Judged figures) {
    FigureKey key = new FigureKey(held.concept(), held.indicator().code(), period, "");
    Waves.Method method =
        new Waves.Method(
            wave.instrument(),
            wave.version(),
            wave.eligible(),
            wave.transitions().stream()
                .filter(moved -> moved.count() > 0)
                .sorted(Comparator.comparing(Moved::from).thenComparing(Moved::to))
                .toList());
    Optional<Waves.Kept> same = kept.stream().filter(one -> one.key().equals(key)).findFirst();
    boolean isNews =
        same.filter(Waves.Kept::holds).filter(one -> one.method().equals(method)).isEmpty();
    Optional<RowProblem> locked =
        isNews && figures.changes().isEmpty() ? locked(held, period) : Optional.empty();
    if (locked.isPresent()) {
      return JudgedWave.refused(wave, Optional.of(held), List.of(locked.get()));
    }
    int number = same.map(Waves.Kept::number).orElse(0) + 1;
    return new JudgedWave(
        wave,
        Optional.of(held),
        figures,
        isNews ? Optional.of(new Waves.New(key, number, method)) : Optional.empty(),
        before(key)
            .filter(one -> !one.method().isComparableTo(method))
            .filter(one -> isUnbroken(held.indicator(), one.key().period(), period)),
        List.of());
  }

  /** Where only the way it was taken is news, no figure would be refused. */
  private Optional<RowProblem> locked(HeldIndicator held, Period period) {
    Submission submission = intake.ledger().of(new SubmissionKey(held.owner(), period));
    return Lock.of(submission, intake.rules().closes(period.lastDay()), intake.today())
        .map(lock -> problem("period", Intake.code(lock)));
  }

  private Optional<Waves.Kept> before(FigureKey key) {
    return kept.stream()
        .filter(Waves.Kept::holds)
        .filter(one -> one.key().concept().equals(key.concept()))
        .filter(one -> one.key().indicator().equals(key.indicator()))
        .filter(one -> one.key().period().compareTo(key.period()) < 0)
        .max(Comparator.comparing(one -> one.key().period()));
  }

  /** Whether the concept says nothing yet of a break between two waves. */
  private static boolean isUnbroken(Indicator indicator, Period after, Period until) {
    return indicator.breaks().stream()
        .noneMatch(one ->
            one.from().firstDay().isAfter(after.firstDay())
                && !one.from().firstDay().isAfter(until.lastDay()));
  }

  /** How many stand on each level of the scale. */
  private static Map<String, Integer> counts(
      Wave wave, Indicator indicator, List<RowProblem> problems) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < wave.levels().size(); i++) {
      OnLevel one = wave.levels().get(i);
      String path = "levels[" + i + "]";
      checkLevel(path + ".level", one.level(), indicator, problems);
      checkCount(path + ".count", one.count(), problems);
      if (counts.putIfAbsent(one.level(), one.count()) != null) {
        problems.add(problem(path + ".level", Code.LEVEL_TWICE, one.level()));
      }
    }
    checkCount("eligible", wave.eligible(), problems);
    if (wave.assessed() > wave.eligible()) {
      problems.add(
          problem("eligible", Code.ASSESSED_ABOVE_ELIGIBLE, wave.assessed(), wave.eligible()));
    }
    return counts;
  }

  private static void checkTransitions(
      Wave wave, Indicator indicator, Map<String, Integer> counts, List<RowProblem> problems) {
    Map<String, Long> arrived = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < wave.transitions().size(); i++) {
      Moved one = wave.transitions().get(i);
      String path = "transitions[" + i + "]";
      checkLevel(path + ".from", one.from(), indicator, problems);
      checkLevel(path + ".to", one.to(), indicator, problems);
      checkCount(path + ".count", one.count(), problems);
      if (!seen.add(one.from() + " " + one.to())) {
        problems.add(problem(path, Code.TRANSITION_TWICE, one.from(), one.to()));
      }
      long sum = arrived.merge(one.to(), (long) one.count(), Long::sum);
      int count = counts.getOrDefault(one.to(), 0);
      if (sum > count && sum - one.count() <= count) {
        problems.add(problem(path + ".count", Code.TRANSITIONS_ABOVE_LEVEL, one.to(), count));
      }
    }
  }

  private static void checkMethod(Wave wave, List<RowProblem> problems) {
    if (wave.instrument().isEmpty()) {
      problems.add(problem("instrument", "MISSING"));
    }
    checkName("instrument", wave.instrument(), problems);
    checkName("version", wave.version(), problems);
  }

  private static void checkName(String path, String name, List<RowProblem> problems) {
    if (name.length() > LONGEST_NAME) {
      problems.add(problem(path, "TOO_LONG"));
    } else if (name.chars().anyMatch(Character::isISOControl)) {
      problems.add(problem(path, "NOT_A_TEXT"));
    }
  }

  private static void checkLevel(
      String path, String level, Indicator indicator, List<RowProblem> problems) {
    if (indicator.scale().stream().noneMatch(one -> one.code().value().equals(level))) {
      problems.add(
          problem(
              path,
              Code.UNKNOWN_LEVEL,
              String.join(
                  ", ", indicator.scale().stream().map(one -> one.code().value()).toList())));
    }
  }

  private static void checkCount(String path, int count, List<RowProblem> problems) {
    if (count < 0) {
      problems.add(problem(path, "TOO_SMALL"));
    } else if (count > Wave.MOST) {
      problems.add(problem(path, "TOO_LARGE"));
    }
  }

  /** One for every level of the scale: who is not named is not there. */
  private static List<SheetRow> rows(Wave wave, HeldIndicator held, Map<String, Integer> counts) {
    List<SheetRow> rows = new ArrayList<>();
    for (Level level : held.indicator().scale()) {
      int count = Math.max(0, counts.getOrDefault(level.code().value(), 0));
      rows.add(
          new SheetRow(
              rows.size() + 1,
              held.address(),
              wave.period(),
              Parts.LEVEL + "=" + level.code(),
              new TypedFigure(Map.of(Cell.COUNT, Integer.toString(count)), "", ""),
              "",
              Manner.FILE));
    }
    return rows;
  }

  private static RowProblem problem(String path, Enum<?> code, Object... parts) {
    return problem(path, code.name(), parts);
  }

  private static RowProblem problem(String path, String code, Object... parts) {
    return new RowProblem(0, path, code, List.of(parts));
  }
}
