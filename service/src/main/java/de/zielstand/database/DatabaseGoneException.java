package de.zielstand.database;

/**
 * The database did not answer, or broke off while it did. Whether a transaction that was about to
 * be committed still was, nobody can know from here.
 */
public final class DatabaseGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseGoneException(Throwable cause) {
    super("The database does not answer", cause);
  }
}
