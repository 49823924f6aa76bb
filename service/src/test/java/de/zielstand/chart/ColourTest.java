package de.zielstand.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourTest {
  /** Each is set twice in the styles: first for light, then for dark. */
  private static List<String> inStyles(Colour colour) throws IOException {
    List<String> found = new ArrayList<>();
    for (String file : List.of("/styles/theme.css", "/styles/chart.css")) {
      try (var stream = ColourTest.class.getResourceAsStream(file)) {
        String css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        Pattern.compile("--zs-" + colour.code() + ": (#\\w{6});")
            .matcher(css)
            .results()
            .forEach(match -> found.add(match.group(1)));
      }
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource(Colour.class)
  void isTheSameInPicturesAndOnPages(Colour colour) throws IOException {
    assertThat(inStyles(colour)).startsWith(colour.light(), colour.dark());
  }

  /** WCAG 1.4.11 asks for 3:1 of what is drawn, 1.4.3 for 4.5:1 of what is read. */
  @Test
  void standsOutFromTheGround() {
    for (Role role : Role.values()) {
      Colour colour = Colour.of(role);
      assertThat(contrast(colour.light(), Colour.SURFACE.light())).as("%s", role).isGreaterThan(3);
      assertThat(contrast(colour.dark(), Colour.SURFACE.dark())).as("%s", role).isGreaterThan(3);
    }
    for (int level = 1; level <= 8; level++) {
      Colour ground = Colour.ofLevel(level);
      Colour read = Colour.onLevel(level);
      assertThat(contrast(read.light(), ground.light())).as("%d", level).isGreaterThan(4.5);
      assertThat(contrast(read.dark(), ground.dark())).as("%d", level).isGreaterThan(4.5);
    }
  }

  @Test
  void keepsLevelsApartHoweverFewTheyAre() {
    for (int levels = 1; levels <= Stacks.MOST_LEVELS; levels++) {
      Set<Integer> shades = new HashSet<>();
      for (int level = 0; level < levels; level++) {
        shades.add(Colour.level(level, levels));
      }
      assertThat(shades).as("%d levels", levels).hasSize(levels).allMatch(it -> it >= 1 && it <= 8);
    }
  }

  @Test
  void tellsNothingFromALittle() {
    assertThat(Colour.level(0.0)).isZero();
    assertThat(Colour.level(0.001)).isEqualTo(1);
    assertThat(Colour.level(1.0)).isEqualTo(8);
  }

  /** Two lines of one colour are never alike: their dashes or markers differ. */
  @Test
  void isNeverTheOnlyDifference() {
    Set<String> looks = new HashSet<>();
    for (Role role : Role.values()) {
      assertThat(looks.add(Colour.of(role) + " " + role.dash() + " " + role.marker()))
          .as("%s", role)
          .isEqualTo(role != Role.FIRST_PART);
    }
  }

  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
