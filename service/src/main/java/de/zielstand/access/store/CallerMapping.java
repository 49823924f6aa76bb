package de.zielstand.access.store;

import de.zielstand.access.Caller;
import de.zielstand.access.Caller.Credential;
import de.zielstand.access.Caller.Credential.BrowserSession;
import de.zielstand.access.Grant;
import de.zielstand.access.store.SignInRows.CallerRow;
import de.zielstand.page.Language;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import java.util.HashSet;
import java.util.Set;

/** Rows into callers. */
final class CallerMapping {
  private CallerMapping() {}

  static Caller caller(CallerRow row, Credential proof) {
    return new Caller(
        row.id(),
        row.username(),
        row.displayName(),
        Language.of(row.language()).orElse(Language.GERMAN),
        new Ags(row.home()),
        grants(row.grants()),
        proof);
  }

  private static Set<Grant> grants(String joined) {
    var grants = new HashSet<Grant>();
    joined
        .lines()
        .map(line -> line.split(":", 3))
        .forEach(
            parts -> grants.add(new Grant(new Ags(parts[0]), parts[2], Role.valueOf(parts[1]))));
    return grants;
  }

  /** No session has the empty hash, so for a program "all others" means all. */
  static String sessionHash(Caller caller) {
    return switch (caller.credential()) {
      case BrowserSession session -> session.tokenHash();
      case Credential.ApiToken token -> "";
    };
  }
}
