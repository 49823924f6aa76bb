package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.page.Area;
import de.zielstand.page.Texts;
import de.zielstand.page.web.Frame.Place;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The navigation: which areas there are, where they lead, and whom they are for. */
final class Areas {
  private static final List<Entry> ALL =
      List.of(
          new Entry("start", "/kommunen/%s", Role.ofMunicipalities()),
          new Entry(
              "submissions",
              "/kommunen/%s/meldungen",
              EnumSet.of(Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.ADMINISTRATOR)),
          new Entry("clicks", "/kommunen/%s/klicks", EnumSet.of(Role.RECORDER, Role.COMMISSIONER)),
          new Entry("approval", "/kommunen/%s/freigabe", EnumSet.of(Role.APPROVER)),
          new Entry("concept", "/kommunen/%s/konzept", Role.ofMunicipalities()),
          new Entry("standing", "/kommunen/%s/stand", Role.ofMunicipalities()),
          new Entry("dashboards", "/kommunen/%s/dashboards", Role.ofMunicipalities()),
          new Entry("trial", "/zielrechner", ofMunicipalitiesAndState()),
          new Entry(
              "people", "/kommunen/%s/personen", EnumSet.of(Role.ADMINISTRATOR, Role.OPERATOR)),
          new Entry(
              "house-rules",
              "/kommunen/%s/einstellungen",
              EnumSet.of(Role.ADMINISTRATOR, Role.COMMISSIONER)),
          new Entry("state", "/land", EnumSet.of(Role.STATE)),
          new Entry("state-dashboards", "/land/dashboards", EnumSet.of(Role.STATE)),
          new Entry("state-rules", "/kommunen/%s/einstellungen", EnumSet.of(Role.STATE)),
          new Entry("operation", "/betrieb", EnumSet.of(Role.OPERATOR)),
          new Entry(
              "audit", "/kommunen/%s/protokoll", EnumSet.of(Role.ADMINISTRATOR, Role.OPERATOR)),
          new Entry(
              "feedback",
              "/kommunen/%s/rueckmeldungen",
              EnumSet.of(Role.ADMINISTRATOR, Role.OPERATOR)),
          new Entry("help", "/hilfe", EnumSet.allOf(Role.class)));

  private Areas() {}

  private static Set<Role> ofMunicipalitiesAndState() {
    var roles = EnumSet.copyOf(Role.ofMunicipalities());
    roles.add(Role.STATE);
    return roles;
  }

  private record Entry(String key, String address, Set<Role> roles) {
    Area at(Place place, Texts texts) {
      return new Area(texts.of("access.area." + key), address.formatted(place.ags()), false);
    }
  }

  static List<Area> of(Caller caller, Place place, String asked, Texts texts) {
    // The figures of an indicator are what stands behind its standing.
    var path = asked.replaceFirst("/werte/", "/stand/");
    var here =
        ALL.stream()
            .filter(area -> caller.holds(new Ags(place.ags()), area.roles()))
            .map(area -> area.at(place, texts))
            .toList();
    // The dates and files of submissions belong to them, wherever their address is.
    var at =
        path.replaceFirst("/(termine|jahresrunde|einlesen|sprachstand)$", "/meldungen")
            .replaceFirst("/(ueberpruefungen|jahresrunde|einlesen|sprachstand)/", "/meldungen/")
            // What bodies do stands beside what the concept says of them.
            .replaceFirst("/(gremien|berichtspflichten|chronik|rahmendaten)(/|$)", "/konzept/");
    // The longest address that leads here is the current area: the start's begins all others.
    var current =
        here.stream()
            .map(Area::address)
            .filter(address -> at.equals(address) || at.startsWith(address + "/"))
            .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    return here.stream()
        .map(area -> new Area(area.title(), area.address(), area.address().equals(current)))
        .toList();
  }
}
