package de.zielstand.review;

import de.zielstand.notice.Letter;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.Wording;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The letters about handing in: numbers and a link, since mail is read by others on its way. */
public final class ReviewLetters {
  private ReviewLetters() {}

  public static Letter remind(String to, Language language, Reminder reminder, URI link) {
    var texts = Texts.in(language);
    List<String> owed = new ArrayList<>();
    reminder
        .dueBy()
        .ifPresent(day ->
            owed.add(
                texts.of(
                    reminder.due() == 1
                        ? "review.letter.reminder.due-one"
                        : "review.letter.reminder.due",
                    reminder.due(),
                    new Wording(language).day(day))));
    if (reminder.late() > 0) {
      owed.add(
          texts.of(
              reminder.late() == 1
                  ? "review.letter.reminder.late-one"
                  : "review.letter.reminder.late",
              reminder.late()));
    }
    return letter(to, texts, "reminder", String.join("\n", owed), link);
  }

  public static Letter sayReturned(String to, Language language, URI link) {
    var texts = Texts.in(language);
    return letter(to, texts, "returned", texts.of("review.letter.returned.text"), link);
  }

  private static Letter letter(String to, Texts texts, String kind, String text, URI link) {
    var paragraphs =
        String.join(
            "\n\n",
            texts.of("review.letter.greeting"),
            text,
            link.toString(),
            texts.of("review.letter." + kind + ".why"),
            texts.of("review.letter.end"));
    return new Letter(to, texts.of("review.letter." + kind + ".subject"), paragraphs + "\n");
  }
}
