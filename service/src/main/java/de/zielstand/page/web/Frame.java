package de.zielstand.page.web;

import de.zielstand.page.Area;
import de.zielstand.page.Crumb;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.When;
import de.zielstand.page.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds a page: who looks, where they may go, in which language, on which municipality,
 * year and quarter.
 *
 * @param path the page's own address, without its query
 * @param csrf the token every form of this page carries
 * @param done a key of the text that confirms what was just done, or empty
 */
public record Frame(
    Language language,
    Theme theme,
    String path,
    String csrf,
    Optional<Viewer> viewer,
    List<Area> areas,
    View view,
    String done,
    boolean sampleData) {

  public Texts texts() {
    return Texts.in(language);
  }

  /** Where a breadcrumb begins: the place whose page this is. */
  public Crumb placeCrumb() {
    var place = viewer.orElseThrow().place();
    return new Crumb(place.name(), place.home());
  }

  public String text(String key, Object... parts) {
    return texts().of(key, parts);
  }

  public String word(Enum<?> constant) {
    return texts().word(constant);
  }

  public When when() {
    return new When(language);
  }

  public Wording wording() {
    return new Wording(language);
  }

  /** Who looks: the place they look at now, and the others they may switch to. */
  public record Viewer(String name, String roles, Place place, List<Place> places) {}

  /** A municipality, or the Land. */
  public record Place(String ags, String name, String home) {}

  /** The period everything on the page speaks of. */
  public record View(int year, int quarter, int firstYear, int lastYear) {}

  /** Light, dark, or as the system says. */
  public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
