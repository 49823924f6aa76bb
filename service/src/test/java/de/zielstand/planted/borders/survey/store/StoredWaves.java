package de.zielstand.planted.borders.survey.store;

import de.zielstand.planted.borders.survey.Waves;

public record StoredWaves(int count) implements Waves {
  static Waves none() {
    return new StoredWaves(0);
  }
}
