package de.zielstand.panel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a panel can show; {@code toString} is its name in dashboards. */
public enum PanelKind {
  /** The numbers in sentences. */
  SUMMARY,
  /** How many targets have which status, by field of action. */
  STATUS_BOARD,
  /** What to look at first, and why. */
  ATTENTION,
  /** How many measures are planned, running, in regular service. */
  IMPLEMENTATION,
  /** What became better or worse since an earlier day. */
  CHANGES,
  /** Value, target and what is expected by now, an indicator a line. */
  BULLETS,
  /** One number. */
  TILE,
  /** One indicator over time. */
  TIME_LINE,
  /** Several indicators over time, each small. */
  MULTIPLES,
  /** One indicator by the parts of a feature. */
  BREAKDOWN,
  /** The shares of the levels, wave by wave. */
  STACKED_LEVELS,
  /** The share that reached a level, with its uncertainty. */
  SHARE_REACHED,
  /** From which level to which those went who were met twice. */
  TRANSITIONS,
  /** Clicks, up to the day of the year. */
  CLICKS,
  /** Press reports, events and the like, counted. */
  EVENTS,
  /** Meetings due and held. */
  MEETINGS,
  /** Reports due and given. */
  REPORTS,
  /** Resolutions that are open. */
  RESOLUTIONS,
  /** What falls due in a year, month by month. */
  DUES,
  /** What surrounds the measures without being their result. */
  CONTEXT,
  /** Who has handed in what. */
  COMPLETENESS,
  /** Where one stands among all. */
  RANGE,
  /** What the sheet of a measure says. */
  MEASURE_SHEET,
  /** The steps of a measure. */
  STEPS,
  /** What was noted beside figures. */
  NOTES;

  public static Optional<PanelKind> of(String name) {
    return Arrays.stream(values()).filter(kind -> kind.toString().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
