package de.zielstand.review;

import static de.zielstand.review.OwedCatalogue.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.format.Samples;
import de.zielstand.element.Owner;
import de.zielstand.page.Language;
import de.zielstand.period.Period;
import de.zielstand.review.Reminder.Cause;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderTest {
  private static final Period AUTUMN = Period.quarter(2019, 4);
  private static final Map<Long, Remit> EVERYTHING = Map.of(7L, new Remit.Everything());

  private static List<Reminder> on(LocalDate today, Ledger ledger, Map<Long, Remit> remits) {
    var catalogue = new OwedCatalogue().inForce("2019-10-01", "2019-12-31").read();
    return Reminder.all(Duty.all(catalogue, ledger, Rules.of(31, 14, 7), today), remits, today);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-23, ",
    "2020-01-24, REMINDER",
    "2020-01-30, DUE",
    "2020-02-01, LATE",
    "2020-02-14, LATE",
    "2020-02-15, ",
  })
  void isSentOnTheRungsAboveTheFirst(LocalDate today, Rung rung) {
    var reminders = on(today, Ledgers.of(), EVERYTHING);
    if (rung == null) {
      assertThat(reminders).isEmpty();
    } else {
      assertThat(reminders)
          .singleElement()
          .satisfies(one -> assertThat(one.person()).isEqualTo(7))
          .satisfies(one -> assertThat(one.causes()).containsExactly(new Cause(AUTUMN, rung)))
          .satisfies(one -> assertThat(one.late()).isEqualTo(rung == Rung.LATE ? 1 : 0));
    }
  }

  @Test
  void isOwedToNobodyWhoseWorkIsDone() {
    var day = LocalDate.of(2020, 1, 30);
    var submitted = Ledgers.submission(MEASURE, "2019-Q4", List.of(Step.Kind.SUBMITTED));
    assertThat(on(day, Ledgers.of(submitted), EVERYTHING)).isEmpty();
    assertThat(on(day, Ledgers.of(), Map.of(7L, new Remit.Only(Set.of())))).isEmpty();
    assertThat(on(day, Ledgers.of(), Map.of(7L, new Remit.Only(Set.of(MEASURE))))).hasSize(1);
  }

  /** Counts again, submission by submission. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void countsWhatEachOwesAndNothingElse(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var catalogue = Samples.catalogue(Samples.NAMES.get((int) (seed % 4)));
    var today = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(600));
    var duties = Duty.all(catalogue, Ledgers.of(), Rules.random(random), today);
    var owners = duties.stream().map(duty -> duty.key().owner()).distinct().toList();
    Set<Owner> some = new HashSet<>();
    owners.stream().filter(_ -> random.nextBoolean()).forEach(some::add);
    Map<Long, Remit> remits = Map.of(1L, new Remit.Everything(), 2L, new Remit.Only(some));
    var reminders =
        Reminder.all(duties, remits, today).stream()
            .collect(Collectors.toMap(Reminder::person, one -> one));
    remits.forEach((person, remit) -> {
      int due = 0;
      int late = 0;
      for (Duty duty : duties) {
        boolean counts = remit.covers(duty.key().owner());
        Rung rung = duty.deadline().rung(today);
        due += counts && (rung == Rung.REMINDER || rung == Rung.DUE) ? 1 : 0;
        late += counts && rung == Rung.LATE ? 1 : 0;
      }
      var said = "seed %d, person %d on %s".formatted(seed, person, today);
      var reminder = Optional.ofNullable(reminders.get(person));
      assertThat(reminder.isPresent()).as(said).isEqualTo(due + late > 0);
      assertThat(reminder.map(Reminder::due).orElse(0)).as(said).isEqualTo(due);
      assertThat(reminder.map(Reminder::late).orElse(0)).as(said).isEqualTo(late);
    });
  }

  @Nested
  class AsALetter {
    private final URI link = URI.create("https://zielstand.example/kommunen/05114000/meldungen");

    @Test
    void saysNumbersAndWhereToLook() {
      var reminder = new Reminder(7, Set.of(), 3, Optional.of(LocalDate.of(2020, 1, 31)), 1);
      var letter = ReviewLetters.remind("a@b.example", Language.GERMAN, reminder, link);
      assertThat(letter.subject()).isEqualTo("Zielstand: Es fehlen noch Meldungen");
      assertThat(letter.text())
          .contains("3 Meldungen sind fällig, die ersten bis zum 31.01.2020.")
          .contains("Eine Meldung ist verspätet.")
          .contains("\n" + link + "\n");
    }

    @Test
    void speaksTheLanguageOfItsReader() {
      var reminder = new Reminder(7, Set.of(), 0, Optional.empty(), 2);
      assertThat(ReviewLetters.remind("a@b.example", Language.ENGLISH, reminder, link).text())
          .contains("2 submissions are late.")
          .doesNotContain("due");
    }
  }
}
