package de.zielstand.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Dashboards as they should not be: something in the text of a good one is changed. */
final class Mutation {
  private static final List<String> PIECES =
      List.of(
          "farbe: rot",
          "kind: torte",
          "<script>alert(1)</script>",
          "&a [*a]",
          "!!java.lang.Runtime",
          "{{",
          "- - -",
          "\t",
          "\u0000",
          "---",
          "width: 3",
          "choice: {most: 0}",
          "panels: {}",
          "includes: [gibt-es-nicht]",
          "name: 'Groß'",
          "title:",
          "🦆",
          "\u202e",
          "%YAML 1.3");

  private Mutation() {}

  /** Some lines lost, doubled, moved, or with something foreign in them. */
  static String of(String document, RandomGenerator random) {
    List<String> lines = new ArrayList<>(document.lines().toList());
    for (int i = random.nextInt(1, 4); i > 0 && !lines.isEmpty(); i--) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(5)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
        case 2 -> lines.set(at, " ".repeat(random.nextInt(5)) + lines.get(at));
        case 3 -> lines.add(at, PIECES.get(random.nextInt(PIECES.size())));
        default -> {
          String line = lines.get(at);
          int cut = random.nextInt(line.length() + 1);
          String piece = PIECES.get(random.nextInt(PIECES.size()));
          lines.set(at, line.substring(0, cut) + piece + line.substring(cut));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** One key or one value of a closed set is another word; the file stays sound YAML. */
  static String ofAWord(String document, RandomGenerator random) {
    List<String> lines = new ArrayList<>(document.lines().toList());
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(" *(- )?(kind|heading|width|title|parameters|description): .*")) {
        places.add(i);
      }
    }
    int at = places.get(random.nextInt(places.size()));
    String line = lines.get(at);
    int colon = line.indexOf(':');
    lines.set(
        at,
        switch (random.nextInt(4)) {
          case 0 -> line.substring(0, colon) + "x" + line.substring(colon);
          case 1 -> line.substring(0, colon) + ": {a: b}";
          case 2 -> line.substring(0, colon) + ": [one]";
          default -> line;
        });
    return String.join("\n", lines) + "\n";
  }
}
