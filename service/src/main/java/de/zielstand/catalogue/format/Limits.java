package de.zielstand.catalogue.format;

/** How much of a file is read at all. The largest catalogues known are a twentieth of this. */
final class Limits {
  static final int BYTES = 8 * 1024 * 1024;
  static final int DEPTH = 32;

  private Limits() {}
}
