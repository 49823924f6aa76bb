package de.zielstand.municipality.web;

import de.zielstand.municipality.HouseRules;
import de.zielstand.page.web.Frame;
import java.time.LocalDate;

/** Says what house rules mean for the quarter that is looked at. */
final class HouseRulesMeaning {
  private HouseRulesMeaning() {}

  static String of(HouseRules rules, Frame frame) {
    var view = frame.view();
    var quarterEnd = LocalDate.of(view.year(), view.quarter() * 3, 1).plusMonths(1).minusDays(1);
    var wording = frame.wording();
    return frame.text(
        "municipality.rules.example",
        frame.text("page.quarter.of-year", view.quarter(), view.year()),
        wording.day(rules.due(quarterEnd)),
        wording.day(rules.reminds(quarterEnd)),
        wording.day(rules.closes(quarterEnd)),
        wording.percent(rules.onTrack()),
        wording.percent(rules.atRisk()),
        rules.smallestCount(),
        rules.smallestChildCount());
  }
}
