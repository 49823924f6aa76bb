package de.zielstand.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.audit.AuditLog.Action;
import de.zielstand.audit.AuditLog.Entry;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditWordsTest {
  private static final AuditWords GERMAN = new AuditWords(Texts.in(Language.GERMAN));

  private static Entry entry(Action action, String subject, String detail) {
    return new Entry(1, Instant.EPOCH, Optional.empty(), action, subject, detail);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void sayEveryActionInBothLanguages(Action action) {
    for (var language : Language.values()) {
      assertThat(new AuditWords(Texts.in(language)).what(entry(action, "krefeld.neu", "")))
          .doesNotContain("{", "_");
    }
  }

  @Test
  void turnRolesIntoWords() {
    assertThat(
            GERMAN.detail(entry(Action.ROLES_CHANGED, "krefeld.neu", "READER → APPROVER,RECORDER")))
        .containsExactly("Leitung, Gremium → Freigabe, Erfassung");
  }

  @Test
  void turnThePurposeOfALinkIntoWords() {
    assertThat(GERMAN.detail(entry(Action.LINK_MADE, "krefeld.neu", "RESET")))
        .containsExactly("neues Kennwort");
  }

  @Test
  void giveEachChangedRuleALine() {
    assertThat(
            GERMAN.detail(
                entry(
                    Action.SETTINGS_CHANGED,
                    "05114000",
                    "on-track=95→97.5 deadline-days=31→45 year-shown=-→2018")))
        .containsExactly(
            "„im Plan“ ab einem Tempo von: 95 → 97.5",
            "Meldefrist: 31 → 45",
            "Jahr beim Öffnen: leer → 2018");
  }

  @Test
  void leaveNamesAlone() {
    assertThat(GERMAN.detail(entry(Action.MUNICIPALITY_ADDED, "05962064", "RESET an der Ruhr")))
        .containsExactly("RESET an der Ruhr");
  }

  @Test
  void areNoneWhereThereIsNoDetail() {
    assertThat(GERMAN.detail(entry(Action.PASSWORD_SET, "krefeld.neu", ""))).isEmpty();
  }
}
