package de.zielstand.panel;

import de.zielstand.attainment.Status;
import de.zielstand.page.Bullet;
import java.math.BigDecimal;

/** A place in a row of a {@link PanelContent.Listing}. */
public sealed interface Cell {
  /** As people read it. */
  String text();

  record Words(String text) implements Cell {}

  /** Set to the right, so that digits stand below each other. */
  record Digits(BigDecimal number, String text) implements Cell {}

  /**
   * Leads on.
   *
   * @param note what it belongs to; may be empty
   */
  record Link(Way way, String note) implements Cell {
    public Link(Way way) {
      this(way, "");
    }

    @Override
    public String text() {
      return note.isEmpty() ? way.text() : way.text() + " (" + note + ")";
    }
  }

  /** A status with its symbol. */
  record Judged(Status status, String text) implements Cell {}

  /** A bar with a target, in the colour of its status; {@code text} says the same. */
  record Bar(Bullet bullet, Status status, String text) implements Cell {}
}
