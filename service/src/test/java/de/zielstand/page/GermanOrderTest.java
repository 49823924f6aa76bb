package de.zielstand.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GermanOrderTest {
  @Test
  void putsUmlautsBesideTheirVowels() {
    assertThat(
            List.of("Zoo", "Öfen", "Amt", "Ämter", "Ofen", "straße", "Strasse 2", "amt 2").stream()
                .sorted(GermanOrder.by(word -> word))
                .toList())
        .containsExactly("Amt", "amt 2", "Ämter", "Ofen", "Öfen", "straße", "Strasse 2", "Zoo");
  }
}
