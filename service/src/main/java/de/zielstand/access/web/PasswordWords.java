package de.zielstand.access.web;

import de.zielstand.access.PasswordRule;
import de.zielstand.access.PasswordRule.Verdict;
import de.zielstand.page.Problem.Place;
import java.util.Locale;

/** Why a password will not do, in words. */
final class PasswordWords {
  private PasswordWords() {}

  static Place problem(String field, Verdict verdict) {
    var key = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Place.field(
        field,
        verdict.name(),
        "access.password." + key,
        PasswordRule.SHORTEST,
        PasswordRule.LONGEST);
  }
}
