package de.zielstand.yearly;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every measure that is asked in a round, with its newest answer. */
public record Roll(List<Entry> entries) {
  /** One measure; whoever has not answered has no account. */
  public record Entry(Concept concept, Measure measure, Optional<Account> account) {}

  private record Key(Code concept, Code measure) {}

  public Roll {
    entries = List.copyOf(entries);
  }

  /** What was dropped has nothing more to tell, unless it has told something in this round. */
  public static Roll of(Catalogue catalogue, List<Account> accounts) {
    Map<Key, Account> newest = new HashMap<>();
    for (Account account : accounts) {
      newest.merge(
          new Key(account.concept(), account.measure()),
          account,
          (one, other) -> one.number() > other.number() ? one : other);
    }
    List<Entry> entries = new ArrayList<>();
    for (Concept concept : catalogue.concepts()) {
      for (Measure measure : concept.measures()) {
        Optional<Account> account =
            Optional.ofNullable(newest.get(new Key(concept.code(), measure.code())));
        if (account.isPresent() || measure.lifecycle().state() != Lifecycle.State.DROPPED) {
          entries.add(new Entry(concept, measure, account));
        }
      }
    }
    return new Roll(entries);
  }

  public long answered() {
    return entries.stream().filter(entry -> entry.account().isPresent()).count();
  }

  public Optional<Entry> entry(String concept, String measure) {
    return entries.stream()
        .filter(entry -> entry.concept().code().value().equals(concept))
        .filter(entry -> entry.measure().code().value().equals(measure))
        .findFirst();
  }
}
