package de.zielstand.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.format.Samples;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.municipality.HouseRules;
import de.zielstand.page.Language;
import de.zielstand.review.Remit;
import de.zielstand.review.Rung;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundReminderTest {
  private static final Catalogue KREFELD = Samples.catalogue("krefeld");
  private static final Optional<Code> CONCEPT = Code.parse("KR-2018");
  private static final Owner FIRST = new Owner(CONCEPT, "Measure", new Code("M01"));
  private static final LocalDate LAST_DAY = LocalDate.of(2020, 3, 1);
  private static final Round ROUND =
      new Round(2019, LAST_DAY, Instant.parse("2020-01-15T09:00:00Z"), Optional.empty());
  private static final HouseRules RULES =
      new HouseRules(
          new BigDecimal("0.9"), new BigDecimal("0.7"), 5, 10, 31, 14, 7, Optional.empty(), 0);

  private static List<RoundReminder> on(LocalDate today, Map<Long, Remit> remits, Account... told) {
    return RoundReminder.all(ROUND, Roll.of(KREFELD, List.of(told)), remits, RULES, today);
  }

  private static Account answered(Code concept, Code measure) {
    return new Account(
        concept,
        measure,
        1,
        Instant.EPOCH,
        Optional.empty(),
        new Account.Told(
            Lifecycle.State.RUNNING,
            List.of(),
            "Gut",
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-14, ",
    "2020-02-22, ",
    "2020-02-23, REMINDER",
    "2020-02-28, DUE",
    "2020-03-01, DUE",
    "2020-03-02, LATE",
    "2020-03-15, LATE",
    "2020-03-16, ",
  })
  void isSentOnTheLadderOfTheHouse(LocalDate today, Rung rung) {
    var reminders = on(today, Map.of(7L, new Remit.Everything()));
    assertThat(reminders)
        .extracting(RoundReminder::rung)
        .isEqualTo(rung == null ? List.of() : List.of(rung));
    assertThat(reminders)
        .allMatch(one -> one.missing() == Roll.of(KREFELD, List.of()).entries().size());
  }

  @Test
  void goesToWhoeverHasTheMeasureAndOtherwiseToThoseWhoHaveAll() {
    Map<Long, Remit> remits =
        Map.of(
            1L,
            new Remit.Everything(),
            2L,
            new Remit.Only(Set.of(FIRST)),
            3L,
            new Remit.Only(Set.of()));
    var reminders = on(LAST_DAY, remits);
    int all = Roll.of(KREFELD, List.of()).entries().size();
    assertThat(reminders).extracting(RoundReminder::person).containsExactly(1L, 2L);
    assertThat(reminders).extracting(RoundReminder::missing).containsExactly(all - 1, 1);
    assertThat(on(LAST_DAY, remits, answered(CONCEPT.orElseThrow(), FIRST.code())))
        .extracting(RoundReminder::person)
        .containsExactly(1L);
  }

  @Test
  void leavesNoMeasureWithoutSomebodyAndNobodyIsRemindedOfAnAnswerGiven() {
    for (long seed = 0; seed < 200; seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      List<Account> told = new ArrayList<>();
      Set<Owner> open = new HashSet<>();
      for (var entry : Roll.of(KREFELD, List.of()).entries()) {
        if (random.nextBoolean()) {
          told.add(answered(entry.concept().code(), entry.measure().code()));
        } else {
          open.add(Owner.of(Optional.of(entry.concept().code()), entry.measure()));
        }
      }
      Map<Long, Remit> remits = new HashMap<>(Map.of(0L, new Remit.Everything()));
      for (long person = 1; person <= 3; person++) {
        remits.put(
            person,
            new Remit.Only(
                open.stream()
                    .filter(_ -> random.nextInt(3) == 0)
                    .collect(java.util.stream.Collectors.toSet())));
      }
      Remit nothing = new Remit.Only(Set.of());
      Map<Long, Integer> expected = new HashMap<>();
      for (Owner owner : open) {
        List<Long> own = new ArrayList<>();
        for (long person = 1; person <= 3; person++) {
          if (remits.getOrDefault(person, nothing).covers(owner)) {
            own.add(person);
          }
        }
        (own.isEmpty() ? List.of(0L) : own).forEach(one -> expected.merge(one, 1, Integer::sum));
      }
      Map<Long, Integer> reminded = new HashMap<>();
      on(LAST_DAY, remits, told.toArray(Account[]::new))
          .forEach(one -> reminded.put(one.person(), one.missing()));
      assertThat(reminded).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void isReckonedFromADeadlineBeforeTheOpeningToo() {
    var late = new Round(2019, LAST_DAY, Instant.parse("2020-03-10T09:00:00Z"), Optional.empty());
    assertThat(
            RoundReminder.all(
                late,
                Roll.of(KREFELD, List.of()),
                Map.of(7L, new Remit.Everything()),
                RULES,
                LocalDate.of(2020, 3, 11)))
        .extracting(RoundReminder::rung)
        .containsExactly(Rung.LATE);
  }

  @Test
  void saysNumbersAndALinkOnly() {
    var link = URI.create("https://zielstand.example/kommunen/05114000/jahresrunde?jahr=2019");
    var late = new RoundReminder(7, 2019, LAST_DAY, Rung.LATE, 1);
    assertThat(RoundLetter.of("a@b.example", Language.GERMAN, late, link).text())
        .contains("fehlt noch eine Antwort. Die Frist war der 01.03.2020.", link.toString());
    var due = new RoundReminder(7, 2019, LAST_DAY, Rung.DUE, 3);
    assertThat(RoundLetter.of("a@b.example", Language.ENGLISH, due, link).text())
        .contains("3 answers are missing", "The deadline is 1 Mar 2020.");
  }
}
