package de.zielstand.review.store;

import de.zielstand.access.People;
import de.zielstand.access.Person;
import de.zielstand.municipality.Today;
import de.zielstand.notice.Letter;
import de.zielstand.notice.Post;
import de.zielstand.notice.Post.Delivery;
import de.zielstand.operation.Settings;
import de.zielstand.review.Mailing;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;

@Singleton
final class PostedMailing implements Mailing {
  private final Post post;
  private final People people;
  private final Today today;
  private final Settings settings;

  PostedMailing(Post post, People people, Today today, Settings settings) {
    this.post = post;
    this.people = people;
    this.today = today;
    this.settings = settings;
  }

  @Override
  public List<Reader> readers(Scope scope) {
    if (!post.configured() || today.standsStill(scope)) {
      return List.of();
    }
    return people.all(scope).stream()
        .filter(person -> person.state() == Person.State.ACTIVE)
        .flatMap(person -> person.email().map(to -> new Reader(person, to)).stream())
        .toList();
  }

  @Override
  public boolean send(Letter letter) {
    return post.send(letter) == Delivery.SENT;
  }

  @Override
  public URI link(String path) {
    return URI.create(settings.address() + path);
  }
}
