package de.zielstand.municipality;

import static de.zielstand.municipality.HouseRulesDraft.Field.AT_RISK;
import static de.zielstand.municipality.HouseRulesDraft.Field.DEADLINE_DAYS;
import static de.zielstand.municipality.HouseRulesDraft.Field.ON_TRACK;
import static de.zielstand.municipality.HouseRulesDraft.Field.REMINDER_DAYS;
import static de.zielstand.municipality.HouseRulesDraft.Field.SMALLEST_COUNT;
import static de.zielstand.municipality.HouseRulesDraft.Field.YEAR_SHOWN;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.municipality.HouseRulesDraft.Field;
import de.zielstand.municipality.HouseRulesDraft.Outcome.Right;
import de.zielstand.municipality.HouseRulesDraft.Outcome.Wrong;
import de.zielstand.page.Form;
import de.zielstand.page.Language;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesDraftTest {
  private static HouseRulesDraft draft(Field field, String text) {
    var fields = new HashMap<String, Object>();
    var usual = HouseRulesDraft.of(HouseRulesTest.usual(), Language.GERMAN);
    usual.typed().forEach((one, typed) -> fields.put(one.code(), typed));
    fields.put("version", "4");
    fields.put(field.code(), text);
    return HouseRulesDraft.from(new Form(fields));
  }

  private static HouseRules right(HouseRulesDraft draft) {
    assertThat(draft.check()).isInstanceOf(Right.class);
    return ((Right) draft.check()).rules();
  }

  private static List<Place> wrong(HouseRulesDraft draft) {
    assertThat(draft.check()).isInstanceOf(Wrong.class);
    return ((Wrong) draft.check()).places();
  }

  @Nested
  class Percentages {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {"90;0.90", "97,5;0.975", "97.5;0.975", "88 %;0.88", "88%;0.88", "100;1"})
    void areReadAsPeopleWriteThem(String typed, BigDecimal share) {
      assertThat(right(draft(ON_TRACK, typed)).onTrack()).isEqualByComparingTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "viel", "0,95,1", "-5", "97,55", "1e2", "95 Prozent"})
    void areRefusedWhereTheyAreNone(String typed) {
      assertThat(wrong(draft(ON_TRACK, typed)))
          .singleElement()
          .satisfies(place -> assertThat(place.code()).isEqualTo("NOT_A_PERCENTAGE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100,1", "999"})
    void haveBorders(String typed) {
      assertThat(wrong(draft(ON_TRACK, typed)))
          .singleElement()
          .satisfies(place -> assertThat(place.code()).isEqualTo("OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"95", "96"})
    void haveToKeepAtRiskBelowOnTrack(String typed) {
      assertThat(wrong(draft(AT_RISK, typed)))
          .singleElement()
          .satisfies(place -> assertThat(place.path()).contains("at-risk"));
    }
  }

  @Nested
  class Days {
    @Test
    void areCountedFromOne() {
      assertThat(right(draft(DEADLINE_DAYS, "180")).deadlineDays()).isEqualTo(180);
      assertThat(wrong(draft(DEADLINE_DAYS, "181"))).hasSize(1);
      assertThat(wrong(draft(DEADLINE_DAYS, "0"))).hasSize(1);
    }

    @Test
    void doNotRemindBeforeThePeriodHasEnded() {
      assertThat(right(draft(REMINDER_DAYS, "31")).reminderDays()).isEqualTo(31);
      assertThat(wrong(draft(REMINDER_DAYS, "32")))
          .singleElement()
          .satisfies(place -> assertThat(place.code()).isEqualTo("TOO_EARLY"));
    }

    @Test
    void tellWhatWasTypedInsteadOfANumber() {
      assertThat(
              wrong(draft(DEADLINE_DAYS, "ein Monat"))
                  .getFirst()
                  .message(Texts.in(Language.GERMAN)))
          .isEqualTo("„ein Monat“ ist keine ganze Zahl. Tragen Sie eine Zahl von 1 bis 180 ein.");
    }
  }

  @Nested
  class TheDraft {
    @Test
    void keepsEveryWordTyped() {
      var draft = draft(SMALLEST_COUNT, "zwei");
      assertThat(draft.text(SMALLEST_COUNT)).isEqualTo("zwei");
      assertThat(draft.text(ON_TRACK)).isEqualTo("95");
    }

    @Test
    void carriesTheVersionItStartedFrom() {
      assertThat(right(draft(YEAR_SHOWN, "2018")).version()).isEqualTo(4);
      assertThat(right(draft(YEAR_SHOWN, "2018").against(9)).version()).isEqualTo(9);
    }

    @Test
    void takesAnEmptyYearForTheRunningOne() {
      assertThat(right(draft(YEAR_SHOWN, "")).yearShown()).isEmpty();
      assertThat(right(draft(YEAR_SHOWN, "2018")).yearShown()).contains(2018);
      assertThat(wrong(draft(YEAR_SHOWN, "18"))).hasSize(1);
    }

    @Test
    void namesEveryMistakeAtOnce() {
      assertThat(wrong(HouseRulesDraft.from(new Form(Map.of()))))
          .extracting(Place::path)
          .containsExactlyInAnyOrder(
              Optional.of("on-track"),
              Optional.of("at-risk"),
              Optional.of("deadline-days"),
              Optional.of("grace-days"),
              Optional.of("reminder-days"),
              Optional.of("smallest-count"),
              Optional.of("smallest-child-count"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void comesBackTheSameFromItsOwnWords(Language language) {
      for (long seed = 0; seed < 300; seed++) {
        var rules = HouseRulesTest.any(new SplittableRandom(seed));
        var again = HouseRulesDraft.of(rules, language).check();
        assertThat(again).as("seed %d", seed).isInstanceOf(Right.class);
        assertThat(((Right) again).rules().changesFrom(rules)).as("seed %d", seed).isEmpty();
      }
    }
  }
}
