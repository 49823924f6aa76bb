package de.zielstand.element;

/** A flaw with its place in the file; line and column count from one, 0 where there is none. */
public record Problem(int line, int column, Flaw flaw) {
  public String path() {
    return flaw.key();
  }

  public FlawCode code() {
    return flaw.code();
  }

  @Override
  public String toString() {
    return "%d:%d %s %s %s".formatted(line, column, path(), code(), flaw.arguments());
  }
}
