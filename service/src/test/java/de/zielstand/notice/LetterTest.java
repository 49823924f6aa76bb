package de.zielstand.notice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LetterTest {
  @Test
  void takesNoHeadLinesFromOutside() {
    assertThatThrownBy(() -> new Letter("a@b.example\r\nBcc: c@d.example", "Betreff", "Text"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Letter("a@b.example", "Betreff\nBcc: c@d.example", "Text"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasWords() {
    assertThatThrownBy(() -> new Letter("a@b.example", "Betreff", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
