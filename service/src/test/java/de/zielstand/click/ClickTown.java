package de.zielstand.click;

import de.zielstand.RunningZielstand;
import de.zielstand.Town;
import de.zielstand.Visitor;
import de.zielstand.element.Code;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.tenancy.Scope;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;

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
  private final Town town;

  private ClickTown(RunningZielstand service, Town town) {
    this.service = service;
    this.town = town;
  }

  /** Each test class has one of its own. */
  public static ClickTown at(RunningZielstand service, String ags) {
    return new ClickTown(service, Town.at(service, ags, "klick" + ags, CATALOGUE));
  }

  public Scope scope() {
    return town.scope();
  }

  public String ags() {
    return town.ags();
  }

  public String person() {
    return town.person();
  }

  public Visitor program() {
    return town.program();
  }

  public Visitor browser() {
    return town.browser();
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
            .request(town.api() + "/page-visits?" + query)
            .header("Content-Type", "application/octet-stream")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofByteArray(file)));
  }
}
