package de.zielstand.access.web;

import de.zielstand.access.LinkLetter;
import de.zielstand.access.OneTimeLinks.Link;
import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.access.OneTimeLinks.Requested;
import de.zielstand.access.Person;
import de.zielstand.notice.Post;
import de.zielstand.notice.Post.Delivery;
import de.zielstand.operation.Settings;
import de.zielstand.page.web.Frame;
import jakarta.inject.Singleton;
import java.net.URI;

/** Brings one-time links to people: by mail where that is possible, and on the page. */
@Singleton
final class LinkPost {
  private final Post post;
  private final Settings settings;

  LinkPost(Post post, Settings settings) {
    this.post = post;
    this.settings = settings;
  }

  boolean configured() {
    return post.configured();
  }

  void send(Requested requested) {
    var link = requested.link();
    post.send(
        LinkLetter.write(
            Purpose.RESET, requested.email(), requested.language(), address(link), link.until()));
  }

  /** The page that shows the link, after the mail was tried. */
  Handover handOver(Frame frame, Purpose purpose, Person person, Link link, String back) {
    var kind =
        switch (purpose) {
          case INVITATION -> "access.handover.invitation";
          case RESET -> "access.handover.reset";
        };
    return new Handover(
        frame.text(kind + ".title"),
        frame.text(kind + ".lead", person.displayName(), person.username()),
        frame.text("access.handover.link"),
        address(link).toString(),
        frame.text("access.handover.until", frame.wording().instant(link.until())),
        delivery(frame, purpose, person, link),
        back,
        frame.text("access.area.people"));
  }

  private String delivery(Frame frame, Purpose purpose, Person person, Link link) {
    if (!post.configured()) {
      return frame.text("access.handover.no-mail");
    }
    if (person.email().isEmpty()) {
      return frame.text("access.handover.no-address");
    }
    var to = person.email().get();
    var letter = LinkLetter.write(purpose, to, person.language(), address(link), link.until());
    return switch (post.send(letter)) {
      case Delivery.SENT -> frame.text("access.handover.sent", to);
      case Delivery.FAILED, Delivery.NOT_CONFIGURED -> frame.text("access.handover.failed", to);
    };
  }

  private URI address(Link link) {
    return URI.create(settings.address() + "/einladung/" + link.token());
  }
}
