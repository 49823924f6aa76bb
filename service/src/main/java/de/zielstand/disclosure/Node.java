package de.zielstand.disclosure;

/**
 * One unknown of an attacker: a count as long as it keeps its value, over all releases.
 *
 * @param width how many values must stay possible as long as it is not shown
 * @param known an earlier release shows it
 * @param primary hidden on sight in this or an earlier release
 * @param exposed known although this release would have to hide it on sight
 * @param printed this release has a place for it
 */
record Node(
    String id,
    long count,
    int width,
    boolean known,
    boolean primary,
    boolean exposed,
    boolean printed) {
  boolean unknownAtFirst() {
    return !known && (primary || !printed);
  }

  /** Hidden on sight, or still to be kept hidden for the sake of an earlier release. */
  boolean needsProtection() {
    return exposed || (unknownAtFirst() && (primary || width > 1));
  }

  /** Hiding a number that is already out, or not printed anyway, protects nothing. */
  boolean hideable() {
    return printed && !known;
  }
}
