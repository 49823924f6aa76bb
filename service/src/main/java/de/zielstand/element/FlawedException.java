package de.zielstand.element;

import java.util.List;

/** A value refuses to be made; whoever reads files asks it for all flaws at once. */
public final class FlawedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Flaw> flaws;

  public FlawedException(List<Flaw> flaws) {
    super(flaws.toString());
    this.flaws = List.copyOf(flaws);
  }

  /** For compact constructors: throws when there is anything to say. */
  public static void throwIfAny(List<Flaw> flaws) {
    if (!flaws.isEmpty()) {
      throw new FlawedException(flaws);
    }
  }

  public List<Flaw> flaws() {
    return flaws;
  }
}
