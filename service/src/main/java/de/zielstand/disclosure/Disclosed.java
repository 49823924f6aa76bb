package de.zielstand.disclosure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * The only thing about a figure that may leave a municipality: what the protection lets show, or
 * the sign in its place. A raw figure cannot be turned into one outside this feature.
 */
public sealed interface Disclosed {
  /** The one set of signs of every page, file and chart; empty beside an ordinary value. */
  String sign();

  /** Empty unless the figure may be read. */
  Optional<BigDecimal> figure();

  /**
   * Reads back a figure that was stored as part of a release. Only the store of this feature may
   * call it, which {@code DisclosedTest} watches.
   */
  static Disclosed restored(BigDecimal figure) {
    return new Shown(figure);
  }

  /** A figure that hides nobody. */
  final class Shown implements Disclosed {
    private final BigDecimal value;

    Shown(BigDecimal value) {
      this.value = value;
    }

    public BigDecimal value() {
      return value;
    }

    @Override
    public String sign() {
      return value.signum() == 0 ? "0" : "";
    }

    @Override
    public Optional<BigDecimal> figure() {
      return Optional.of(value);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Shown shown && value.equals(shown.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return value.toPlainString();
    }
  }

  /** Why there is no figure to read. */
  enum Sign implements Disclosed {
    NO_ENTRY("-"),
    NOT_COLLECTED("..."),
    NOT_APPLICABLE("x"),
    HIDDEN(".");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    public static Optional<Sign> of(String text) {
      return Arrays.stream(values()).filter(sign -> sign.text.equals(text)).findFirst();
    }

    @Override
    public String sign() {
      return text;
    }

    @Override
    public Optional<BigDecimal> figure() {
      return Optional.empty();
    }
  }
}
