package de.zielstand.dashboard;

import de.zielstand.element.Problem;
import de.zielstand.page.Texts;
import java.util.Locale;

/** What is wrong with a dashboard's file, in the words of the one who wrote it. */
public record DraftWords(Texts texts) {

  /** "Zeile 4, Spalte 11, panels[0].kind: …", as far as the place is known. */
  public String of(Problem problem) {
    String words = words(problem);
    if (problem.line() > 0) {
      return problem.path().isEmpty()
          ? texts.of("dashboard.at.line", problem.line(), problem.column(), words)
          : texts.of("dashboard.at.path", problem.line(), problem.column(), problem.path(), words);
    }
    return problem.path().isEmpty() ? words : problem.path() + ": " + words;
  }

  private String words(Problem problem) {
    String code = problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String own = "dashboard.problem." + code;
    return texts.has(own)
        ? texts.of(own, problem.flaw().arguments().stream().map(this::form).toArray())
        : texts.of(problem.flaw().messageKey(), problem.flaw().messageParts().toArray());
  }

  /** Types of the model as people call them; sets of words without their brackets. */
  private String form(String argument) {
    String key = "dashboard.form." + argument.toLowerCase(Locale.ROOT);
    return texts.has(key) ? texts.of(key) : argument.replaceAll("^\\[(.*)]$", "$1");
  }
}
