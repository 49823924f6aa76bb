package de.zielstand.operation;

/**
 * Why the service does not start, said in one sentence to the person who starts it. The exit codes
 * are those of {@code sysexits.h}, so that a supervisor can tell them apart.
 */
public final class StartProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  public StartProblem(Kind kind, String sentence) {
    super(sentence);
    this.kind = kind;
  }

  public int exitCode() {
    return kind.exitCode;
  }

  public Kind kind() {
    return kind;
  }

  /** Who has to act, and on what. */
  public enum Kind {
    SETTING(78),
    UNREACHABLE(69),
    TOO_OLD(69),
    REFUSED(77),
    UNSAFE_ROLE(77),
    DATA_FOLDER(73),
    DISK_FULL(73),
    PORT_TAKEN(71),
    MIGRATION(70);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }
  }
}
