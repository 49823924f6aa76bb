package de.zielstand.panel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What has to be read beside catalogue and figures, which every panel needs. */
public enum Need {
  /** How things stood on an earlier day. */
  BEFORE,
  CHRONICLE,
  CLICKS,
  WAVES,
  DUTIES,
  SURROUNDINGS;

  public static Set<Need> of(Collection<PanelWish> wishes) {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    wishes.forEach(wish -> needs.addAll(of(wish.kind())));
    return needs;
  }

  private static Set<Need> of(PanelKind kind) {
    return switch (kind) {
      case SUMMARY, STATUS_BOARD, ATTENTION -> EnumSet.of(BEFORE, DUTIES);
      case CHANGES, TILE -> EnumSet.of(BEFORE);
      case CLICKS -> EnumSet.of(CLICKS);
      case CONTEXT -> EnumSet.of(SURROUNDINGS);
      case MEETINGS, REPORTS, RESOLUTIONS -> EnumSet.of(CHRONICLE);
      case DUES -> EnumSet.of(CHRONICLE, DUTIES);
      case COMPLETENESS -> EnumSet.of(DUTIES);
      case STACKED_LEVELS, TRANSITIONS -> EnumSet.of(WAVES);
      case IMPLEMENTATION,
          BULLETS,
          TIME_LINE,
          MULTIPLES,
          BREAKDOWN,
          SHARE_REACHED,
          EVENTS,
          RANGE,
          MEASURE_SHEET,
          STEPS,
          NOTES ->
          EnumSet.noneOf(Need.class);
    };
  }
}
