package de.zielstand.bench;

import java.util.Arrays;

/** Takes the time of work that may fail, which ends the run. */
final class Stopwatch {
  private Stopwatch() {}

  /** Work to time. */
  interface Work {
    void run() throws Exception;
  }

  static double seconds(Work work) {
    var begin = System.nanoTime();
    try {
      work.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  static double middleMilliseconds(int times, Work work) {
    var taken = new double[times];
    for (int i = 0; i < times; i++) {
      taken[i] = seconds(work) * 1000;
    }
    Arrays.sort(taken);
    return taken[times / 2];
  }
}
