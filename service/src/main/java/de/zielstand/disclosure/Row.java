package de.zielstand.disclosure;

/** One equation left over: the signed sum of some columns is {@code right}. */
final class Row {
  final int[] columns;
  final int[] signs;
  final long right;

  Row(int[] columns, int[] signs, long right) {
    this.columns = columns;
    this.signs = signs;
    this.right = right;
  }

  boolean holds(long[] table) {
    return signedSum(columns, signs, table) == right;
  }

  static long signedSum(int[] columns, int[] signs, long[] table) {
    long sum = 0;
    for (int place = 0; place < columns.length; place++) {
      sum += signs[place] * table[columns[place]];
    }
    return sum;
  }
}
