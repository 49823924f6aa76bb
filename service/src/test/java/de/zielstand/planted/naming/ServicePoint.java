package de.zielstand.planted.naming;

/** Nested types need honest names, too. */
record ServicePoint() {
  record PointManager() {}
}
