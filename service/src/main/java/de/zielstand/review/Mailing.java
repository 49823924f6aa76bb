package de.zielstand.review;

import de.zielstand.access.Person;
import de.zielstand.notice.Letter;
import de.zielstand.tenancy.Scope;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Letters to people of a municipality, where there is anybody who may be written to. */
public interface Mailing {
  /** A person who can be written to. */
  record Reader(Person person, String address) {}

  /** Nobody where figures are invented or no server for mail is named. */
  List<Reader> readers(Scope scope);

  default Optional<Reader> reader(Scope scope, long person) {
    return readers(scope).stream().filter(one -> one.person().id() == person).findFirst();
  }

  /** False where it could not be sent. */
  boolean send(Letter letter);

  URI link(String path);
}
