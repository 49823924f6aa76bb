package de.zielstand.survey;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Whether as many moved up as down: exact, two-sided, those who stayed not counted. For "level
 * reached or not" in two waves this is McNemar's exact test.
 */
public record SignTest(int up, int down, double p) {

  public static SignTest of(int up, int down) {
    int moved = Heads.check("up", up) + Heads.check("down", down);
    if (up == down) {
      return new SignTest(up, down, 1);
    }
    double tail =
        new BinomialDistribution(null, moved, 0.5).cumulativeProbability(Math.min(up, down));
    return new SignTest(up, down, Math.min(1, 2 * tail));
  }
}
