package de.zielstand.disclosure;

/**
 * How far the best choice is searched for before a good one has to do.
 *
 * @param smallBlock the most cells a block may have to be searched as a whole
 * @param stepsForBlock choices looked at in such a block
 * @param stepsForCluster choices looked at to mend one cluster
 * @param mostCells counts in this and all earlier releases beyond which nothing is begun: ten years
 *     of quarters of all municipalities are half as many and fit into 512 MB
 */
record Effort(int smallBlock, int stepsForBlock, int stepsForCluster, int mostCells) {
  static final Effort USUAL = new Effort(80, 5_000, 300, 1_000_000);

  Effort {
    if (stepsForCluster < 1) {
      throw new IllegalArgumentException("Without a step no cluster is ever seen to be safe");
    }
  }
}
