package de.zielstand.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A reader who collects everything published and tries whole numbers. Shares no code with the
 * audit: plain backtracking with bounds, no linear programme, no reduction, no true values.
 */
final class Attacker {
  /** Where a count has no bound at all the reader stops looking. */
  private static final int FAR = 5_000;

  private record Sum(int whole, List<Integer> parts) {}

  private final Map<String, Integer> unknowns = new HashMap<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<List<Integer>> sumsOf = new ArrayList<>();
  private final Map<Integer, Integer> published = new HashMap<>();

  private int unknown(String name) {
    return unknowns.computeIfAbsent(
        name,
        fresh -> {
          sumsOf.add(new ArrayList<>());
          return sumsOf.size() - 1;
        });
  }

  void reads(String name, long count) {
    published.put(unknown(name), Math.toIntExact(count));
  }

  void knowsSum(String whole, List<String> parts) {
    Sum sum = new Sum(unknown(whole), parts.stream().map(this::unknown).toList());
    sumsOf.get(sum.whole).add(sums.size());
    for (int part : sum.parts) {
      sumsOf.get(part).add(sums.size());
    }
    sums.add(sum);
  }

  boolean hasRead(String name) {
    return published.containsKey(unknown(name));
  }

  /** How many values, from the smallest to the largest possible one, remain for a count. */
  int possibleValues(String name) {
    int target = unknown(name);
    int[][] domains = startingDomains();
    if (!narrow(domains, everySum())) {
      throw new IllegalStateException("What was published contradicts itself");
    }
    int smallest = domains[0][target];
    while (!possible(domains, target, smallest)) {
      smallest++;
    }
    int largest = domains[1][target];
    while (!possible(domains, target, largest)) {
      largest--;
    }
    return largest - smallest + 1;
  }

  private int[][] startingDomains() {
    int[][] domains = new int[2][sumsOf.size()];
    for (int index = 0; index < sumsOf.size(); index++) {
      domains[0][index] = published.getOrDefault(index, 0);
      domains[1][index] = published.getOrDefault(index, FAR);
    }
    return domains;
  }

  private List<Integer> everySum() {
    List<Integer> every = new ArrayList<>();
    for (int index = 0; index < sums.size(); index++) {
      every.add(index);
    }
    return every;
  }

  private boolean possible(int[][] domains, int target, int value) {
    int[][] tried = {domains[0].clone(), domains[1].clone()};
    tried[0][target] = value;
    tried[1][target] = value;
    return narrow(tried, sumsOf.get(target)) && completes(tried);
  }

  private boolean completes(int[][] domains) {
    int next = -1;
    for (int index = 0; index < sumsOf.size(); index++) {
      int span = domains[1][index] - domains[0][index];
      if (span > 0 && (next < 0 || span < domains[1][next] - domains[0][next])) {
        next = index;
      }
    }
    if (next < 0) {
      return true;
    }
    for (int value = domains[0][next]; value <= domains[1][next]; value++) {
      if (possible(domains, next, value)) {
        return true;
      }
    }
    return false;
  }

  private boolean narrow(int[][] domains, List<Integer> start) {
    List<Integer> queue = new ArrayList<>(start);
    while (!queue.isEmpty()) {
      Sum sum = sums.get(queue.removeLast());
      int least = 0;
      int most = 0;
      for (int part : sum.parts) {
        least += domains[0][part];
        most += domains[1][part];
      }
      if (!clip(domains, sum.whole, least, most, queue)) {
        return false;
      }
      for (int part : sum.parts) {
        int below = domains[0][sum.whole] - (most - domains[1][part]);
        int above = domains[1][sum.whole] - (least - domains[0][part]);
        int oldLow = domains[0][part];
        int oldHigh = domains[1][part];
        if (!clip(domains, part, below, above, queue)) {
          return false;
        }
        least += domains[0][part] - oldLow;
        most += domains[1][part] - oldHigh;
      }
    }
    return true;
  }

  private boolean clip(int[][] domains, int index, int least, int most, List<Integer> queue) {
    if (least > domains[0][index] || most < domains[1][index]) {
      domains[0][index] = Math.max(domains[0][index], least);
      domains[1][index] = Math.min(domains[1][index], most);
      queue.addAll(sumsOf.get(index));
    }
    return domains[0][index] <= domains[1][index];
  }
}
