package de.zielstand.catalogue;

import de.zielstand.element.Code;
import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where a chain of references returns to its beginning. */
final class Cycles {
  private final Map<Code, Edges> edges = new HashMap<>();
  private final Set<Code> finished = new HashSet<>();
  private final List<Flaw> flaws = new ArrayList<>();

  /** What an element points to, and where in the catalogue it does. */
  record Edges(Code from, List<Code> to, String path) {}

  private Cycles() {}

  /** One flaw for each reference that closes a cycle. */
  static List<Flaw> in(List<Edges> all) {
    Cycles cycles = new Cycles();
    all.forEach(edge -> cycles.edges.putIfAbsent(edge.from(), edge));
    all.forEach(edge -> cycles.walkFrom(edge.from()));
    return cycles.flaws;
  }

  /** Depth first with a stack of its own, since a chain may be longer than Java's. */
  private void walkFrom(Code start) {
    SequencedMap<Code, Iterator<Code>> way = new LinkedHashMap<>();
    enter(start, way);
    while (!way.isEmpty()) {
      var last = way.lastEntry();
      if (!last.getValue().hasNext()) {
        finished.add(last.getKey());
        way.remove(last.getKey());
        continue;
      }
      Code next = last.getValue().next();
      if (way.containsKey(next)) {
        report(next, last.getKey(), way.keySet());
      } else {
        enter(next, way);
      }
    }
  }

  private void enter(Code code, SequencedMap<Code, Iterator<Code>> way) {
    Edges known = edges.get(code);
    if (known != null && !finished.contains(code)) {
      way.put(code, known.to().iterator());
    }
  }

  private void report(Code back, Code from, Set<Code> way) {
    String round =
        way.stream()
            .dropWhile(code -> !code.equals(back))
            .map(Code::value)
            .collect(Collectors.joining(" → "));
    Edges closing = edges.getOrDefault(from, new Edges(from, List.of(), ""));
    flaws.add(Flaw.of(closing.path(), FlawCode.CYCLE, round + " → " + back));
  }
}
