package de.zielstand.click;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.access.NewPerson;
import de.zielstand.access.OneTimeLinks;
import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.element.Code;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;

/** A municipality with nothing but indicators that count clicks, and one person who brings them. */
public final class ClickTown {
  /** Visits by quarter. */
  public static final String VISITS = "I1";

  /** Page views by quarter. */
  public static final String VIEWS = "I2";

  /** Page views by month. */
  public static final String MONTHLY = "I3";

  public static final String VISITORS = "I4";

  /** Counts no clicks. */
  public static final String EVENTS = "I5";

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
              title: Öffentlichkeitsarbeit
              lifecycle: {state: RUNNING}
              begin: 2016-01-01
              indicators:
                - {code: I1, title: Besuche, unit: Besuche, kind: CLICKS, metric: VISITS,
                   rhythm: QUARTER, targets: [{form: AT_LEAST, scope: PER_PERIOD, target: 100}]}
                - {code: I2, title: Aufrufe, unit: Aufrufe, kind: CLICKS, metric: PAGE_VIEWS,
                   rhythm: QUARTER}
                - {code: I3, title: Aufrufe im Monat, unit: Aufrufe, kind: CLICKS,
                   metric: PAGE_VIEWS, rhythm: MONTH}
                - {code: I4, title: Besuchende, unit: Personen, kind: CLICKS, metric: VISITORS,
                   rhythm: QUARTER}
                - {code: I5, title: Feste, unit: Feste, kind: COUNT, rhythm: QUARTER,
                   entry: NEW_IN_PERIOD}
      """;

  private final RunningZielstand service;
  private final String ags;

  private ClickTown(RunningZielstand service, String ags) {
    this.service = service;
    this.ags = ags;
  }

  /** Each test class has one of its own. */
  public static ClickTown at(RunningZielstand service, String ags) {
    var town = new ClickTown(service, ags);
    var catalogue = WrittenCatalogue.of(CATALOGUE.replace("{ags}", ags));
    service
        .part(Catalogues.class)
        .save(town.scope(), 0, catalogue, "für diese Prüfung", AuditLog.SYSTEM);
    service
        .part(People.class)
        .add(
            town.scope(),
            new NewPerson(
                town.person(), "Klick " + ags, Optional.empty(), Set.of(Role.COMMISSIONER)),
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

  public Scope scope() {
    return Scope.of(new Ags(ags));
  }

  public String ags() {
    return ags;
  }

  public String person() {
    return "klick" + ags;
  }

  public Visitor program() {
    return service.visitor().withTokenOf(person());
  }

  public Visitor browser() {
    return service.signedIn(person());
  }

  public PageVisits visits() {
    return service.part(PageVisits.class);
  }

  public Series series(String indicator) {
    var metric =
        switch (indicator) {
          case VISITS -> ClickMetric.VISITS;
          case VISITORS -> ClickMetric.VISITORS;
          default -> ClickMetric.PAGE_VIEWS;
        };
    return new Series(Optional.of(new Code("K")), new Code(indicator), metric);
  }

  /** Sends a file as a program does. */
  public HttpResponse<String> send(Visitor program, String query, byte[] file) {
    return program.send(
        program
            .request("/api/v1/municipalities/" + ags + "/page-visits?" + query)
            .header("Content-Type", "application/octet-stream")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofByteArray(file)));
  }
}
