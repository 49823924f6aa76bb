package de.zielstand.yearly;

import de.zielstand.notice.Letter;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.Wording;
import de.zielstand.review.Rung;
import java.net.URI;

/** The letter to those who have not answered: a number, a day and a link. */
public final class RoundLetter {
  private RoundLetter() {}

  public static Letter of(String to, Language language, RoundReminder reminder, URI link) {
    var texts = Texts.in(language);
    var time = reminder.rung() == Rung.LATE ? "late" : "due";
    var count = reminder.missing() == 1 ? "-one" : "";
    var missing =
        texts.of(
            "yearly.letter." + time + count,
            reminder.year(),
            reminder.missing(),
            new Wording(language).day(reminder.due()));
    var paragraphs =
        String.join(
            "\n\n",
            texts.of("review.letter.greeting"),
            missing,
            link.toString(),
            texts.of("yearly.letter.why"),
            texts.of("review.letter.end"));
    return new Letter(to, texts.of("yearly.letter.subject", reminder.year()), paragraphs + "\n");
  }
}
