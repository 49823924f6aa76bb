package de.zielstand;

import de.zielstand.access.NewPerson;
import de.zielstand.access.OneTimeLinks;
import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.Optional;
import java.util.Set;

/** A municipality that a test class has for itself, with one person who answers for all of it. */
public record Town(RunningZielstand service, String ags, String person) {
  /**
   * With a catalogue.
   *
   * @param catalogue as YAML, with {@code {ags}} where its key belongs
   */
  public static Town at(RunningZielstand service, String ags, String person, String catalogue) {
    var town = at(service, ags, person);
    service
        .part(Catalogues.class)
        .save(
            town.scope(),
            0,
            WrittenCatalogue.of(catalogue.replace("{ags}", ags)),
            "für diese Prüfung",
            AuditLog.SYSTEM);
    return town;
  }

  public static Town at(RunningZielstand service, String ags, String person) {
    var town = new Town(service, ags, person);
    town.add(person, Role.COMMISSIONER);
    return town;
  }

  public void add(String username, Role role) {
    var links = service.part(OneTimeLinks.class);
    service
        .part(People.class)
        .add(
            scope(),
            new NewPerson(username, "Person " + username, Optional.empty(), Set.of(role)),
            AuditLog.SYSTEM)
        .ifPresent(id -> {
          var link = links.make(scope(), id, Purpose.INVITATION, AuditLog.SYSTEM).orElseThrow();
          if (!links.setPassword(link.token(), RunningZielstand.PASSWORD)) {
            throw new AssertionError("No password");
          }
        });
  }

  public Scope scope() {
    return Scope.of(new Ags(ags));
  }

  public Visitor program() {
    return service.visitor().withTokenOf(person);
  }

  public Visitor browser() {
    return service.signedIn(person);
  }

  public long personId() {
    return service.part(People.class).all(scope()).stream()
        .filter(one -> one.username().equals(person))
        .findFirst()
        .orElseThrow()
        .id();
  }

  public String api() {
    return "/api/v1/municipalities/" + ags;
  }
}
