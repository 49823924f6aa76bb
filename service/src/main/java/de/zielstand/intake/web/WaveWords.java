package de.zielstand.intake.web;

import de.zielstand.intake.Waves;

/** How what concerns waves is called. */
final class WaveWords {
  private WaveWords() {}

  /** An instrument with its version, if it has one. */
  static String name(Waves.Method method) {
    return (method.instrument() + " " + method.version()).strip();
  }
}
