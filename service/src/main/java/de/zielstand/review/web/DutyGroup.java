package de.zielstand.review.web;

import de.zielstand.review.Duty;
import de.zielstand.review.DutyState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The submissions of one state as a list shows them.
 *
 * @param shown no more than a screen or two
 * @param all how many there are
 * @param folded opened by whoever wants to see them, since nothing has to be done
 */
record DutyGroup(DutyState state, List<Duty> shown, int all, boolean folded) {
  static final int MOST = 20;

  /** In the order in which somebody has to see to them; whoever approves begins with that. */
  static List<DutyGroup> all(List<Duty> duties, boolean approves) {
    List<DutyState> order = new ArrayList<>(Arrays.asList(DutyState.values()));
    if (approves) {
      order.remove(DutyState.SUBMITTED);
      order.addFirst(DutyState.SUBMITTED);
    }
    List<DutyGroup> groups = new ArrayList<>();
    for (DutyState state : order) {
      List<Duty> own = ordered(duties, state);
      if (!own.isEmpty()) {
        boolean folded = isQuiet(state) && !groups.isEmpty();
        groups.add(new DutyGroup(state, own.stream().limit(MOST).toList(), own.size(), folded));
      }
    }
    return groups;
  }

  /** What is over is looked up from its end. */
  static List<Duty> ordered(List<Duty> duties, DutyState state) {
    List<Duty> own = duties.stream().filter(duty -> duty.state() == state).toList();
    return state == DutyState.CLOSED || state == DutyState.APPROVED
        ? own.stream().sorted(Comparator.comparing(Duty::dueOn).reversed()).toList()
        : own;
  }

  private static boolean isQuiet(DutyState state) {
    return switch (state) {
      case RUNNING, CLOSED, APPROVED -> true;
      case RETURNED, LATE, REOPENED, DUE, SUBMITTED -> false;
    };
  }
}
