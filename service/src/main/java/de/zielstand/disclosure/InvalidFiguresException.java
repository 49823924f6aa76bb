package de.zielstand.disclosure;

/** Figures were put together wrongly by the caller; the message names the figure. */
public final class InvalidFiguresException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidFiguresException(String message) {
    super(message);
  }
}
