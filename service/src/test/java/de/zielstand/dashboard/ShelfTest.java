package de.zielstand.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.dashboard.Shelf.Piece;
import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.panel.PanelKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShelfTest {
  @Nested
  class Pieces {
    @Test
    void areTheOwnPanelsBeforeThoseIncluded() {
      Shelf shelf = shelf(Map.of("a", List.of("b"), "b", List.of()));
      assertThat(addresses(shelf, "a")).containsExactly("a", "b.b");
    }

    @Test
    void comeOnceHoweverOftenIncluded() {
      Shelf shelf = shelf(Map.of("a", List.of("b", "c", "b"), "b", List.of("c"), "c", List.of()));
      assertThat(addresses(shelf, "a")).containsExactly("a", "b.b", "c.c");
    }

    @Test
    void tellOfADashboardThatIsGone() {
      Shelf shelf = shelf(Map.of("a", List.of("fort")));
      assertThat(shelf.pieces(name("a"))).last().isEqualTo(new Piece.Lost("fort"));
    }

    /** However dashboards include each other, a page ends and has unique addresses. */
    @Test
    void endWhateverIncludesWhat() {
      for (long seed = 0; seed < 200; seed++) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<String, List<String>> includes = new HashMap<>();
        for (int i = 0; i < 8; i++) {
          includes.put(
              "d" + i,
              IntStream.range(0, random.nextInt(4))
                  .mapToObj(_ -> "d" + random.nextInt(10))
                  .toList());
        }
        Shelf shelf = shelf(includes);
        assertThat(addresses(shelf, "d0"))
            .as("seed %d: %s", seed, includes)
            .doesNotHaveDuplicates()
            .hasSizeLessThanOrEqualTo(8);
        boolean hasFlaw =
            shelf.flaws(name("d0")).stream().anyMatch(flaw -> flaw.code() == FlawCode.CYCLE);
        assertThat(hasFlaw).as("seed %d: %s", seed, includes).isEqualTo(leadsBack(includes));
      }
    }

    private boolean leadsBack(Map<String, List<String>> includes) {
      var reached = new java.util.HashSet<String>();
      var open = new java.util.ArrayDeque<>(includes.getOrDefault("d0", List.of()));
      while (!open.isEmpty()) {
        String next = open.pop();
        if (reached.add(next)) {
          open.addAll(includes.getOrDefault(next, List.of()));
        }
      }
      return reached.contains("d0");
    }
  }

  @Nested
  class Flaws {
    @Test
    void areIncludesThatLeadBack() {
      Shelf shelf = shelf(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of("a")));
      assertThat(shelf.flaws(name("a")))
          .containsExactly(Flaw.of("includes[0]", FlawCode.CYCLE, "a → b → c → a"));
    }

    @Test
    void areIncludesOfItself() {
      assertThat(shelf(Map.of("a", List.of("a"))).flaws(name("a")))
          .containsExactly(Flaw.of("includes[0]", FlawCode.CYCLE, "a → a"));
    }

    @Test
    void areUnknownIncludes() {
      assertThat(shelf(Map.of("a", List.of("b", "fort"), "b", List.of())).flaws(name("a")))
          .containsExactly(Flaw.of("includes[1]", FlawCode.UNKNOWN_CODE, "fort"));
    }
  }

  private static List<String> addresses(Shelf shelf, String dashboard) {
    return shelf.pieces(name(dashboard)).stream()
        .flatMap(piece ->
            piece instanceof Piece.Shown shown
                ? Optional.of(shown.address()).stream()
                : Optional.<String>empty().stream())
        .toList();
  }

  /** Each with one panel of its own name. */
  private static Shelf shelf(Map<String, List<String>> includes) {
    Map<DashboardName, Dashboard> dashboards = new HashMap<>();
    includes.forEach((name, included) -> dashboards.put(name(name), dashboard(name, included)));
    return new Shelf(dashboards);
  }

  private static Dashboard dashboard(String name, List<String> includes) {
    PanelEntry panel =
        new PanelEntry(
            name,
            PanelKind.SUMMARY,
            Optional.empty(),
            Optional.empty(),
            Width.FULL,
            Optional.empty());
    return new Dashboard(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Audience.MUNICIPALITY,
        Optional.empty(),
        Arrays.asList(Parameter.YEAR),
        List.of(panel),
        includes);
  }

  private static DashboardName name(String name) {
    return new DashboardName(name);
  }
}
