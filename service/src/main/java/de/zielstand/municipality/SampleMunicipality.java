package de.zielstand.municipality;

import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;

/** The municipalities of the sample data. */
public enum SampleMunicipality {
  KREFELD("05114000", "krefeld"),
  DUISBURG("05112000", "duisburg"),
  DUESSELDORF("05111000", "duesseldorf"),
  MAERKISCHER_KREIS("05962", "maerkischer-kreis");

  private final String ags;
  private final String file;

  SampleMunicipality(String ags, String file) {
    this.ags = ags;
    this.file = file;
  }

  public Scope scope() {
    return Scope.of(new Ags(ags));
  }

  /** What its files are called, without their ending. */
  public String file() {
    return file;
  }
}
