package de.zielstand.disclosure;

/**
 * The disclosure class of an indicator: below {@code k} persons a count is hidden, and of a
 * sensitive attribute also that nobody or everybody has it.
 */
public record SmallNumberRule(int k, boolean sensitive) {
  /** Figures that do not count persons. */
  public static final SmallNumberRule OPEN = new SmallNumberRule(1, false);

  public static final SmallNumberRule GENERAL = new SmallNumberRule(3, false);

  /** How many children were reached or tested, which alone says nothing about their language. */
  public static final SmallNumberRule CHILDREN = new SmallNumberRule(5, false);

  public static final SmallNumberRule CHILD_LANGUAGE = new SmallNumberRule(5, true);

  public SmallNumberRule {
    if (k < 1) {
      throw new InvalidFiguresException("A small number rule needs k of at least 1, not " + k);
    }
  }

  boolean tooFew(long persons) {
    return persons > 0 && persons < k;
  }

  /** Whether the rest of a group is so small, or so empty, that the part would speak of persons. */
  boolean betrays(long rest) {
    return tooFew(rest) || (sensitive && rest == 0);
  }
}
