package de.zielstand.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.page.Form;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackTest {
  @Test
  void needsWordsAndNothingElse() {
    assertThat(new Feedback("", "Gut", "").problems()).isEmpty();
    assertThat(new Feedback("/hilfe", " \n", "a@b.example").problems())
        .singleElement()
        .satisfies(place -> assertThat(place.path()).contains("words"));
  }

  @Test
  void saysHowLongATextMayBeAndHowLongItIs() {
    var problem = new Feedback("", "x".repeat(4001), "").problems().getFirst();
    assertThat(problem.message(Texts.in(Language.GERMAN)))
        .isEqualTo("Das sind 4001 Zeichen, möglich sind 4000.");
    assertThat(new Feedback("", "x".repeat(4000), "").problems()).isEmpty();
  }

  @Test
  void limitsPageAndContactAsTheDatabaseDoes() {
    assertThat(new Feedback("p".repeat(301), "Gut", "c".repeat(255)).problems())
        .extracting(place -> place.path().orElseThrow())
        .containsExactly("page", "contact");
  }

  @Test
  void readsTheForm() {
    var form = new Form(Map.of("page", " /hilfe ", "words", " Zu\nklein ", "contact", ""));
    assertThat(Feedback.from(form)).isEqualTo(new Feedback("/hilfe", "Zu\nklein", ""));
  }
}
