package de.zielstand.catalogue;

import static de.zielstand.element.FlawCode.OUT_OF_ORDER;
import static de.zielstand.element.FlawCode.UNKNOWN_MILESTONE;

import de.zielstand.element.Flaw;
import de.zielstand.element.Records.Part;
import de.zielstand.indicator.AgreedInterim;
import de.zielstand.indicator.Target;
import de.zielstand.period.RoughDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates that hang on milestones: the milestone must exist, and the order must hold with it. */
final class DateRules {
  /** Any day will do to compare two offsets from the same milestone. */
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

  private final Map<String, LocalDate> known = new HashMap<>();
  private final Set<String> milestones;
  private final List<Flaw> flaws = new ArrayList<>();

  private DateRules(List<Milestone> milestones) {
    this.milestones =
        milestones.stream().map(milestone -> milestone.code().value()).collect(Collectors.toSet());
    for (Milestone milestone : milestones) {
      milestone.on().ifPresent(on -> known.put(milestone.code().value(), on));
    }
  }

  static List<Flaw> flaws(List<Part> parts, List<Milestone> milestones) {
    DateRules rules = new DateRules(milestones);
    for (Part part : parts) {
      switch (part.value()) {
        case RoughDate date -> rules.checkMilestone(date, part.path());
        case Target target -> rules.checkOrder(target, part.path());
        default -> {}
      }
    }
    return rules.flaws;
  }

  private void checkMilestone(RoughDate date, String path) {
    date.milestone()
        .filter(milestone -> !milestones.contains(milestone))
        .ifPresent(milestone -> flaws.add(Flaw.of(path, UNKNOWN_MILESTONE, milestone)));
  }

  /** Fixed dates were compared when the target was made; here are those that were not. */
  private void checkOrder(Target target, String path) {
    List<RoughDate> dates =
        Stream.concat(
                Stream.concat(target.startOn().stream(), target.dueOn().stream()),
                target.interim().stream().map(AgreedInterim::on))
            .toList();
    if (dates.stream().allMatch(date -> date.milestone().isEmpty())) {
      return;
    }
    Map<String, LocalDate> anchors = anchors(dates);
    Optional<LocalDate> start = target.startOn().flatMap(date -> date.latest(anchors));
    Optional<LocalDate> due = target.dueOn().flatMap(date -> date.latest(anchors));
    if (isLate(start, due)) {
      flaws.add(Flaw.of(path + ".dueOn", OUT_OF_ORDER, target.dueOn().orElseThrow()));
    }
    for (int i = 0; i < target.interim().size(); i++) {
      RoughDate on = target.interim().get(i).on();
      Optional<LocalDate> day = on.latest(anchors);
      if (day.isPresent() && due.isPresent() && day.get().isAfter(due.get())) {
        flaws.add(Flaw.of(path + ".interim[" + i + "].on", OUT_OF_ORDER, on));
      }
    }
  }

  private Map<String, LocalDate> anchors(List<RoughDate> dates) {
    Set<Optional<String>> hangOn =
        dates.stream().map(RoughDate::milestone).collect(Collectors.toSet());
    Map<String, LocalDate> anchors = new HashMap<>(known);
    if (hangOn.size() == 1) {
      hangOn.iterator().next().ifPresent(only -> anchors.putIfAbsent(only, SOME_DAY));
    }
    return anchors;
  }

  private static boolean isLate(Optional<LocalDate> start, Optional<LocalDate> due) {
    return start.isPresent() && due.isPresent() && !start.get().isBefore(due.get());
  }
}
