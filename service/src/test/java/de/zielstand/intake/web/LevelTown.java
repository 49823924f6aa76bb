package de.zielstand.intake.web;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
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

/**
 * A municipality that assesses language, and one person who brings the waves. I1 has levels from A0
 * to B1 and a break in 2022, of I2 the levels are not known, I3 counts something else.
 */
record LevelTown(RunningZielstand service, String ags) {
  private static final String CATALOGUE =
      """
      ags: '{ags}'
      name: Irgendwo
      concepts:
        - code: K
          title: Konzept
          inForceFrom: 2016-01-01
          measures:
            - code: M
              title: Sprachförderung
              lifecycle: {state: RUNNING}
              begin: 2016-01-01
              indicators:
                - code: I1
                  title: Sprachstand
                  unit: Kinder je Stufe
                  kind: LEVELS
                  rhythm: SCHOOL_HALF_YEAR
                  disclosure: CHILDREN_LANGUAGE
                  scale:
                    - {code: A0, title: Noch kein Deutsch}
                    - {code: A1, title: Anfang}
                    - {code: A2, title: Grundlagen}
                    - {code: B1, title: Selbstständig}
                  breaks:
                    - {from: SJ2022-1, reason: Neues Instrument}
                - {code: I2, title: Ohne Stufen, unit: Kinder, kind: LEVELS,
                   rhythm: SCHOOL_HALF_YEAR, disclosure: CHILDREN_LANGUAGE}
                - {code: I3, title: Feste, unit: Feste, kind: COUNT, rhythm: QUARTER,
                   entry: NEW_IN_PERIOD}
      """;

  /** Each test class has one of its own. */
  static LevelTown at(RunningZielstand service, String ags) {
    var town = new LevelTown(service, ags);
    service
        .part(Catalogues.class)
        .save(
            town.scope(),
            0,
            WrittenCatalogue.of(CATALOGUE.replace("{ags}", ags)),
            "für diese Prüfung",
            AuditLog.SYSTEM);
    service
        .part(People.class)
        .add(
            town.scope(),
            new NewPerson(
                town.person(), "Stufe " + ags, Optional.empty(), Set.of(Role.COMMISSIONER)),
            AuditLog.SYSTEM)
        .ifPresent(id -> {
          var links = service.part(OneTimeLinks.class);
          var link = links.make(town.scope(), id, Purpose.INVITATION, AuditLog.SYSTEM);
          if (!links.setPassword(link.orElseThrow().token(), RunningZielstand.PASSWORD)) {
            throw new AssertionError("No password");
          }
        });
    return town;
  }

  Scope scope() {
    return Scope.of(new Ags(ags));
  }

  String person() {
    return "stufe" + ags;
  }

  Visitor program() {
    return service.visitor().withTokenOf(person());
  }

  Visitor browser() {
    return service.signedIn(person());
  }

  String api() {
    return "/api/v1/municipalities/" + ags;
  }

  /** The time for its figures is long over, so it is opened once more. */
  void open(Visitor program, String period) {
    var answer =
        program.json(
            "POST",
            api() + "/submissions/M/" + period + "/reopen",
            "{\"reason\":\"Nachmeldung\",\"until\":\"2998-12-31\"}");
    if (answer.statusCode() >= 300) {
      throw new AssertionError(answer.body());
    }
  }
}
