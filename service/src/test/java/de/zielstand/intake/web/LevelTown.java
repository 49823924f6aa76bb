package de.zielstand.intake.web;

import de.zielstand.RunningZielstand;
import de.zielstand.Town;
import de.zielstand.Visitor;
import de.zielstand.tenancy.Scope;

/**
 * A municipality that assesses language, and one person who brings the waves. I1 has levels from A0
 * to B1 and a break in 2022, of I2 the levels are not known, I3 counts something else.
 */
record LevelTown(Town town) {
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
    return new LevelTown(Town.at(service, ags, "stufe" + ags, CATALOGUE));
  }

  String ags() {
    return town.ags();
  }

  Scope scope() {
    return town.scope();
  }

  Visitor program() {
    return town.program();
  }

  Visitor browser() {
    return town.browser();
  }

  String api() {
    return town.api();
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
