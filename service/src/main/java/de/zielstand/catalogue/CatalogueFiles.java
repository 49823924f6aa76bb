package de.zielstand.catalogue;

/** The catalogue as a file, and back. Writing what was read from a written file changes no byte. */
public interface CatalogueFiles {
  Reading read(byte[] file, Notation notation);

  byte[] write(Catalogue catalogue, Notation notation);
}
