package de.zielstand.feedback;

import de.zielstand.page.Form;
import de.zielstand.page.Problem.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody tells us; the contact is optional and only for an answer.
 *
 * @param page the address it speaks of, as far as the person named one
 */
public record Feedback(String page, String words, String contact) {
  public static final int LONGEST_WORDS = 4000;
  public static final int LONGEST_PAGE = 300;
  public static final int LONGEST_CONTACT = 254;

  public static Feedback from(Form form) {
    return new Feedback(form.text("page"), form.text("words"), form.text("contact"));
  }

  public List<Place> problems() {
    var problems = new ArrayList<Place>();
    if (words.isBlank()) {
      problems.add(Place.field("words", "MISSING", "feedback.problem.words"));
    }
    tooLong("words", words, LONGEST_WORDS, problems);
    tooLong("page", page, LONGEST_PAGE, problems);
    tooLong("contact", contact, LONGEST_CONTACT, problems);
    return List.copyOf(problems);
  }

  private static void tooLong(String field, String text, int longest, List<Place> problems) {
    if (text.length() > longest) {
      problems.add(
          Place.field(field, "TOO_LONG", "feedback.problem.too-long", longest, text.length()));
    }
  }
}
