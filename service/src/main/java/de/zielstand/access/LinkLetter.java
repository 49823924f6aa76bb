package de.zielstand.access;

import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.notice.Letter;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.Wording;
import java.net.URI;
import java.time.Instant;

/**
 * The letter that carries a one-time link. Besides it there is nothing personal in it: mail is read
 * by machines on its way, and sometimes by the wrong person at its end.
 */
public final class LinkLetter {
  private LinkLetter() {}

  public static Letter write(
      Purpose purpose, String to, Language language, URI link, Instant until) {
    var texts = Texts.in(language);
    var kind =
        switch (purpose) {
          case INVITATION -> "access.letter.invitation";
          case RESET -> "access.letter.reset";
        };
    var paragraphs =
        String.join(
            "\n\n",
            texts.of("access.letter.greeting"),
            texts.of(kind + ".text"),
            link.toString(),
            texts.of("access.letter.until", new Wording(language).instant(until)),
            texts.of(kind + ".unasked"),
            texts.of("access.letter.end"));
    return new Letter(to, texts.of(kind + ".subject"), paragraphs + "\n");
  }
}
