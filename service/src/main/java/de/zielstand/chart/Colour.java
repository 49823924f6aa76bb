package de.zielstand.chart;

import de.zielstand.attainment.AttainmentWords;

/** The colours of drawings, by light and by dark; the pages' styles have the same. */
enum Colour {
  INK("#16202c", "#e8edf2"),
  MUTED("#4f5b69", "#a9b4c0"),
  LINE("#d5dce3", "#303b47"),
  SURFACE("#ffffff", "#1b232c"),
  REACHED("#1a7341", "#5fc98b"),
  ON_TRACK("#1f66ad", "#74b3f0"),
  AT_RISK("#8a5a00", "#e3b04b"),
  OFF_TRACK("#b23c17", "#f28b63"),
  MISSED("#8c1d2f", "#f0808f"),
  MOVED_AWAY("#6a3d9a", "#c4a1ee"),
  NEUTRAL("#5b6673", "#a3adb8"),
  SERIES_1("#0b5d7a", "#6cc3e0"),
  SERIES_2("#b4531a", "#f0a06a"),
  SERIES_3("#6b4c9a", "#b9a1e0"),
  SERIES_4("#4d7a1f", "#a9cf6f"),
  SERIES_5("#a3346b", "#e68ab8"),
  SERIES_6("#6b7683", "#98a3af"),
  LEVEL_1("#e2eef3", "#22323b"),
  LEVEL_2("#c5dde6", "#274452"),
  LEVEL_3("#a3c9d7", "#284f60"),
  LEVEL_4("#7cb1c5", "#2a5d71"),
  LEVEL_5("#5a9db7", "#2e6d85"),
  LEVEL_6("#2c7b99", "#4b9fba"),
  LEVEL_7("#0b5d7a", "#6cc3e0"),
  LEVEL_8("#073f54", "#b5e2f0");

  private static final int LEVELS = 8;
  private static final int FIRST_DARK_LEVEL = 6;

  private final String light;
  private final String dark;

  Colour(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  String light() {
    return light;
  }

  String dark() {
    return dark;
  }

  /** As styles name it. */
  String code() {
    return AttainmentWords.code(this);
  }

  static Colour of(Tone tone) {
    return switch (tone) {
      case REACHED -> REACHED;
      case ON_TRACK -> ON_TRACK;
      case AT_RISK -> AT_RISK;
      case OFF_TRACK -> OFF_TRACK;
      case MISSED -> MISSED;
      case MOVED_AWAY -> MOVED_AWAY;
      case NEUTRAL -> NEUTRAL;
    };
  }

  static Colour of(Role role) {
    return switch (role) {
      case VALUE, FORECAST, FIRST_PART -> SERIES_1;
      case TARGET, INTERIM -> INK;
      case BASELINE, EXPECTED -> MUTED;
      case LAST_YEAR, SIXTH_PART -> SERIES_6;
      case SECOND_PART -> SERIES_2;
      case THIRD_PART -> SERIES_3;
      case FOURTH_PART -> SERIES_4;
      case FIFTH_PART -> SERIES_5;
    };
  }

  /** Of so many levels, from 0; few lie as far apart as many together. */
  static int level(int level, int levels) {
    return levels == 1 ? LEVELS - 1 : 1 + Math.round((LEVELS - 1f) * level / (levels - 1));
  }

  /** Of the whole; nothing at all has no level. */
  static int level(double share) {
    return (int) Math.ceil(share * LEVELS);
  }

  static Colour ofLevel(int level) {
    return valueOf("LEVEL_" + level);
  }

  /** What is read on a level. */
  static Colour onLevel(int level) {
    return level >= FIRST_DARK_LEVEL ? SURFACE : INK;
  }
}
