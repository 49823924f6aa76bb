package de.zielstand.observation;

import java.util.Arrays;
import java.util.Optional;

/** Why there is no value; zero is a value and none of these. */
public enum Sign {
  NO_ENTRY("-"),
  NOT_COLLECTED("..."),
  NOT_APPLICABLE("x");

  private final String written;

  Sign(String written) {
    this.written = written;
  }

  public String written() {
    return written;
  }

  public static Optional<Sign> of(String written) {
    return Arrays.stream(values()).filter(sign -> sign.written.equals(written)).findFirst();
  }
}
