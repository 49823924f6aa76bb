package de.zielstand.chart;

import java.util.List;

/** How drawings of the browser come to look like our own: by names of colours, and dashes. */
public final class Style {
  private Style() {}

  public static String colour(Role role) {
    return Colour.of(role).code();
  }

  public static String colour(Tone tone) {
    return Colour.of(tone).code();
  }

  /** Of one of so many levels, from 0, and of what is read on it. */
  public static List<String> colours(int level, int levels) {
    int shade = Colour.level(level, levels);
    return List.of(Colour.ofLevel(shade).code(), Colour.onLevel(shade).code());
  }

  /** The class of a cell of a table. */
  public static String of(Grid.Shade shade) {
    return switch (shade) {
      case Grid.Shade.None _ -> "";
      case Grid.Shade.Toned(Tone tone) -> "t-" + tone.code();
      case Grid.Shade.Strength(double share) -> "level-" + Colour.level(share);
    };
  }

  /** Whether the last number of a line stands beside it. */
  public static boolean isNumbered(Role role) {
    return role == Role.VALUE || role == Role.TARGET;
  }

  public static List<Double> dash(Role role) {
    return role.dash().pattern();
  }
}
