package de.zielstand.access.web;

import de.zielstand.access.NewPerson;
import de.zielstand.access.OneTimeLinks;
import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.access.People;
import de.zielstand.access.Person;
import de.zielstand.access.Person.State;
import de.zielstand.page.web.Frame;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes an account together with the link its owner comes in by. */
@Singleton
final class Invitations {
  private final People people;
  private final OneTimeLinks links;
  private final LinkPost post;

  Invitations(People people, OneTimeLinks links, LinkPost post) {
    this.people = people;
    this.links = links;
    this.post = post;
  }

  /** Empty where the user name is taken. */
  Optional<Handover> invite(Scope scope, NewPerson person, long by, Frame frame, String back) {
    return people
        .add(scope, person, by)
        .flatMap(id -> people.find(scope, id))
        .flatMap(added -> issue(scope, added, by, frame, back));
  }

  /** Another link for one who has not yet come in, where the name and a role are the same. */
  Optional<Handover> repeat(Scope scope, NewPerson person, long by, Frame frame, String back) {
    return people.all(scope).stream()
        .filter(known -> known.username().equals(person.username()))
        .filter(known -> known.state() == State.INVITED)
        .filter(known -> known.roles().containsAll(person.roles()))
        .findFirst()
        .flatMap(known -> issue(scope, known, by, frame, back));
  }

  /** Empty where the account is disabled or at home elsewhere. */
  Optional<Handover> issue(Scope scope, Person person, long by, Frame frame, String back) {
    var purpose = person.state() == State.INVITED ? Purpose.INVITATION : Purpose.RESET;
    return links
        .make(scope, person.id(), purpose, by)
        .map(link -> post.handOver(frame, purpose, person, link, back));
  }
}
