package de.zielstand.intake.web;

import de.zielstand.intake.RowProblem;
import java.util.List;

/** What has to be said beside a table with a row per child, as it was typed. */
record WaveForm(
    String indicator, String period, String instrument, String version, String eligible) {
  static final WaveForm NOTHING = new WaveForm("", "", "", "", "");

  int eligibleChildren(List<RowProblem> problems) {
    String digits = eligible.strip();
    if (digits.matches("\\d{1,7}")) {
      return Integer.parseInt(digits);
    }
    problems.add(
        new RowProblem(
            0, "eligible", digits.isEmpty() ? "MISSING" : "NOT_A_WHOLE_NUMBER", List.of()));
    return 0;
  }
}
