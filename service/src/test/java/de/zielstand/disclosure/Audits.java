package de.zielstand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Protecting small tables, said shortly. */
final class Audits {
  private Audits() {}

  static Release protect(Figures figures, PastRelease... past) {
    return DisclosureAudit.protect(figures, List.of(past), () -> false);
  }

  static Release protect(Ledger ledger) {
    return protect(ledger.figures());
  }

  static Ledger parts(SmallNumberRule rule, long... counts) {
    Ledger ledger = new Ledger();
    for (int index = 0; index < counts.length; index++) {
      ledger.base("part" + index, counts[index], rule);
    }
    return ledger;
  }

  static List<String> names(int number) {
    List<String> names = new ArrayList<>();
    for (int index = 0; index < number; index++) {
      names.add("part" + index);
    }
    return names;
  }

  static Set<String> hidden(Release release) {
    assertThat(release.withheld()).isEmpty();
    Set<String> hidden = release.primary();
    release.secondary().forEach(id -> assertThat(hidden.add(id)).as(id).isTrue());
    return hidden;
  }
}
