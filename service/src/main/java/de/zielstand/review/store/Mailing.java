package de.zielstand.review.store;

import de.zielstand.access.People;
import de.zielstand.access.Person;
import de.zielstand.municipality.Today;
import de.zielstand.notice.Letter;
import de.zielstand.notice.Post;
import de.zielstand.notice.Post.Delivery;
import de.zielstand.operation.Settings;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Letters to people of a municipality, where there is anybody who may be written to. */
@Singleton
final class Mailing {
  private final Post post;
  private final People people;
  private final Today today;
  private final Settings settings;

  Mailing(Post post, People people, Today today, Settings settings) {
    this.post = post;
    this.people = people;
    this.today = today;
    this.settings = settings;
  }

  /** A person who can be written to. */
  record Reader(Person person, String address) {}

  /** Nobody where figures are invented or no server for mail is named. */
  List<Reader> readers(Scope scope) {
    if (!post.configured() || today.standsStill(scope)) {
      return List.of();
    }
    return people.all(scope).stream()
        .filter(person -> person.state() == Person.State.ACTIVE)
        .flatMap(person -> person.email().map(to -> new Reader(person, to)).stream())
        .toList();
  }

  Optional<Reader> reader(Scope scope, long person) {
    return readers(scope).stream().filter(one -> one.person().id() == person).findFirst();
  }

  boolean send(Letter letter) {
    return post.send(letter) == Delivery.SENT;
  }

  URI link(String path) {
    return URI.create(settings.address() + path);
  }
}
