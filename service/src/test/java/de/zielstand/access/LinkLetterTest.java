package de.zielstand.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.page.Language;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkLetterTest {
  private static final URI LINK = URI.create("https://zielstand.example/einladung/abc_DEF-1");
  private static final Instant UNTIL = Instant.parse("2026-11-21T12:30:00Z");

  @Test
  void speaksTheLanguageOfThePerson() {
    assertThat(letter(Purpose.RESET, Language.GERMAN).text())
        .contains("Guten Tag", LINK.toString(), "21.11.2026, 13:30 Uhr");
    assertThat(letter(Purpose.RESET, Language.ENGLISH).text())
        .contains("Hello", LINK.toString(), "21 Nov 2026, 13:30");
  }

  @Test
  void putsTheLinkOnALineOfItsOwn() {
    for (var purpose : Purpose.values()) {
      for (var language : Language.values()) {
        assertThat(letter(purpose, language).text().lines()).contains(LINK.toString());
      }
    }
  }

  @Test
  void leavesNothingToFillIn() {
    for (var purpose : Purpose.values()) {
      for (var language : Language.values()) {
        assertThat(letter(purpose, language).text()).doesNotContain("{", "leser@");
      }
    }
  }

  private static de.zielstand.notice.Letter letter(Purpose purpose, Language language) {
    return LinkLetter.write(purpose, "leser@kommune.example", language, LINK, UNTIL);
  }
}
