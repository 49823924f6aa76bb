package de.zielstand.planted.time.trend.web;

import java.time.Instant;

record TellsTime(Instant moment) {
  static TellsTime here() {
    return new TellsTime(Instant.now());
  }
}
