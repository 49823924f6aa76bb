package de.zielstand.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.element.Code;
import de.zielstand.element.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CyclesTest {
  private static List<Flaw> in(Map<String, List<String>> graph) {
    List<Cycles.Edges> edges = new ArrayList<>();
    new TreeMap<>(graph)
        .forEach((from, to) ->
            edges.add(
                new Cycles.Edges(
                    new Code(from), to.stream().map(Code::new).toList(), "at " + from)));
    return Cycles.in(edges);
  }

  @Test
  void aTreeHasNone() {
    assertThat(
            in(
                Map.of(
                    "A", List.of("B", "C"), "B", List.of("D"), "C", List.of("D"), "D", List.of())))
        .isEmpty();
  }

  @Test
  void aReferenceToItselfIsOne() {
    assertThat(in(Map.of("A", List.of("A"))))
        .extracting(Flaw::arguments)
        .containsExactly(List.of("A → A"));
  }

  @Test
  void eachIsToldOnceWhereItCloses() {
    List<Flaw> flaws =
        in(
            Map.of(
                "A",
                List.of("B"),
                "B",
                List.of("C"),
                "C",
                List.of("A"),
                "X",
                List.of("Y", "C"),
                "Y",
                List.of("X")));
    assertThat(flaws).extracting(Flaw::key).containsExactly("at C", "at Y");
    assertThat(flaws.getFirst().arguments()).containsExactly("A → B → C → A");
  }

  @Test
  void unknownCodesLeadNowhere() {
    assertThat(in(Map.of("A", List.of("NOWHERE")))).isEmpty();
  }

  @Test
  void aChainLongerThanAnyStackIsFollowed() {
    List<Cycles.Edges> chain = new ArrayList<>();
    int length = 100_000;
    for (int i = 0; i < length; i++) {
      Code next = new Code("N" + (i + 1) % length);
      chain.add(new Cycles.Edges(new Code("N" + i), List.of(next), "n" + i));
    }
    assertThat(Cycles.in(chain)).hasSize(1);
  }
}
