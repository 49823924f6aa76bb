package de.zielstand.chart;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.Status;
import java.util.Locale;

/** The colours that only statuses have; each goes with a symbol and a word. */
public enum Tone {
  REACHED,
  ON_TRACK,
  AT_RISK,
  OFF_TRACK,
  MISSED,
  MOVED_AWAY,
  NEUTRAL;

  /** What says nothing about progress is neutral. */
  public static Tone of(Status status) {
    return valueOf(AttainmentWords.tone(status).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As styles name it. */
  public String code() {
    return AttainmentWords.code(this);
  }
}
