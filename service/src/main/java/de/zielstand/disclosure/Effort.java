package de.zielstand.disclosure;

/**
 * How far the best choice is searched for before a good one has to do.
 *
 * @param smallBlock the most cells a block may have to be searched as a whole
 * @param stepsForBlock choices looked at in such a block
 * @param stepsForCluster choices looked at to mend one cluster
 */
record Effort(int smallBlock, int stepsForBlock, int stepsForCluster) {
  static final Effort USUAL = new Effort(80, 5_000, 300);

  Effort {
    if (stepsForCluster < 1) {
      throw new IllegalArgumentException("Without a step no cluster is ever seen to be safe");
    }
  }
}
