package de.zielstand.municipality;

import de.zielstand.municipality.Municipality.Kind;
import de.zielstand.page.Form;
import de.zielstand.page.Problem.Place;
import de.zielstand.tenancy.Ags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A territory as somebody typed it, before it is known to be one. */
public record NewMunicipality(String kind, String ags, String name, String kreis, String district) {

  /** The Regierungsbezirke. */
  public static final List<String> DISTRICTS =
      List.of("Arnsberg", "Detmold", "Düsseldorf", "Köln", "Münster");

  public static final NewMunicipality EMPTY =
      new NewMunicipality(Kind.GEMEINDE.name(), "", "", "", "");

  /** Either a territory that can be added, or what has to be put right first. */
  public sealed interface Outcome {
    record Right(Municipality municipality) implements Outcome {}

    record Wrong(List<Place> places) implements Outcome {}
  }

  public static NewMunicipality from(Form form) {
    return new NewMunicipality(
        form.text("kind"),
        form.text("ags").replace(" ", ""),
        form.text("name"),
        form.text("kreis"),
        form.text("district"));
  }

  public Outcome check(List<Municipality> known) {
    var places = new ArrayList<Place>();
    var chosen = chosenKind();
    var key = Ags.parse(ags);
    var around = chosen.filter(Kind.GEMEINDE::equals).flatMap(gemeinde -> kreisIn(known));
    if (chosen.isEmpty()) {
      places.add(place("kind", "MISSING", "kind"));
    }
    if (key.isEmpty() || key.get().isLand()) {
      places.add(place("ags", "NOT_A_KEY", ags.isEmpty() ? "ags-missing" : "ags-shape", ags));
    } else {
      chosen.ifPresent(as -> checkKey(key.get(), as, around, known, places));
    }
    if (name.length() < 2 || name.length() > 120) {
      places.add(place("name", "LENGTH", "name"));
    }
    if (chosen.filter(Kind.GEMEINDE::equals).isPresent() && around.isEmpty()) {
      places.add(place("kreis", "MISSING", "kreis"));
    }
    if (chosen.filter(as -> as != Kind.GEMEINDE).isPresent() && !DISTRICTS.contains(district)) {
      places.add(place("district", "MISSING", "district"));
    }
    return places.isEmpty()
        ? new Outcome.Right(made(key.orElseThrow(), chosen.orElseThrow(), around))
        : new Outcome.Wrong(List.copyOf(places));
  }

  private void checkKey(
      Ags key,
      Kind as,
      Optional<Municipality> around,
      List<Municipality> known,
      List<Place> places) {
    var taken = known.stream().filter(one -> one.ags().equals(key)).findFirst();
    if (taken.isPresent()) {
      places.add(place("ags", "TAKEN", "ags-taken", key, taken.get().name()));
    } else if (as == Kind.KREIS && key.value().length() != 5) {
      places.add(place("ags", "WRONG_LENGTH", "ags-kreis"));
    } else if (as != Kind.KREIS && key.value().length() != 8) {
      places.add(place("ags", "WRONG_LENGTH", "ags-eight"));
    } else if (around.filter(kreis -> !key.liesIn(kreis.ags())).isPresent()) {
      var kreis = around.get();
      places.add(place("ags", "OTHER_KREIS", "ags-other-kreis", kreis.name(), kreis.ags()));
    }
  }

  private Municipality made(Ags key, Kind as, Optional<Municipality> around) {
    return new Municipality(
        key,
        name,
        as,
        around.map(Municipality::district).orElse(Optional.of(district)),
        around.map(Municipality::ags));
  }

  private Optional<Kind> chosenKind() {
    return Arrays.stream(Kind.values())
        .filter(one -> one != Kind.LAND && one.name().equals(kind))
        .findFirst();
  }

  private Optional<Municipality> kreisIn(List<Municipality> known) {
    return known.stream()
        .filter(one -> one.kind() == Kind.KREIS && one.ags().value().equals(kreis))
        .findFirst();
  }

  private static Place place(String field, String code, String key, Object... parts) {
    return Place.field(field, code, "municipality.problem." + key, parts);
  }
}
