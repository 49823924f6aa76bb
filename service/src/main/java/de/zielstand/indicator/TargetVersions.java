package de.zielstand.indicator;

import de.zielstand.period.RoughDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the targets agreed one after the other counts on a day. */
final class TargetVersions {
  private TargetVersions() {}

  /**
   * The last one agreed and begun by then. Before that the first counts, since plans may be agreed
   * after they began.
   *
   * @return its number from 1, or 0 where nothing was ever agreed
   */
  static int inForce(List<Target> versions, LocalDate on, Anchors anchors) {
    for (int number = versions.size(); number > 1; number--) {
      if (isInForce(versions.get(number - 1), on, anchors)) {
        return number;
      }
    }
    return Math.min(1, versions.size());
  }

  private static boolean isInForce(Target target, LocalDate on, Anchors anchors) {
    return Stream.of(target.agreedOn(), target.startOn())
        .flatMap(Optional::stream)
        .allMatch(date -> hasCome(date, on, anchors));
  }

  private static boolean hasCome(RoughDate date, LocalDate on, Anchors anchors) {
    return anchors.latest(date).filter(day -> !day.isAfter(on)).isPresent();
  }
}
