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
  record Number(BigDecimal number, String text) implements Cell {}

  record Link(Way way) implements Cell {
    @Override
    public String text() {
      return way.text();
    }
  }

  /** A status with its symbol. */
  record Judged(Status status, String text) implements Cell {}

  /** A bar with a target, in the colour of its status; {@code text} says the same. */
  record Bar(Bullet bullet, Status status, String text) implements Cell {}
}
