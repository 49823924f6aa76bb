package de.zielstand.bench;

import io.micronaut.runtime.Micronaut;

/** A Micronaut application that does nothing, for what starting one costs. */
public final class Empty {
  private Empty() {}

  public static void main(String[] words) {
    Micronaut.run(Empty.class, words);
    System.out.println("Beenden mit Strg+C");
  }
}
