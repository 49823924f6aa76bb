package de.zielstand.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.access.Substitutions.Named;
import de.zielstand.access.Substitutions.Substitution;
import de.zielstand.page.Language;
import de.zielstand.page.Problem.Place;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubstitutionCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Person RECORDER = person(1, Role.RECORDER, false);
  private static final Person APPROVER = person(2, Role.APPROVER, false);
  private static final Person READER = person(3, Role.READER, false);
  private static final Person CLOSED = person(4, Role.APPROVER, true);

  private final SubstitutionCheck check =
      new SubstitutionCheck(
          List.of(RECORDER, APPROVER, READER, CLOSED),
          List.of(
              new Substitution(
                  9, new Named(1, "Erfassung"), new Named(3, "Leitung"), TODAY, TODAY.plusDays(7))),
          TODAY);

  @Nested
  class Offers {
    @Test
    void onlyRecordersAndApproversAsAbsent() {
      assertThat(check.absentees()).containsExactly(RECORDER, APPROVER);
    }

    @Test
    void everybodyWhoCanSignInAsStandIn() {
      assertThat(check.standIns()).containsExactly(RECORDER, APPROVER, READER);
    }
  }

  @Nested
  class Finds {
    @Test
    void nothingWrongWithAFreshArrangement() {
      assertThat(codes(2, 3, TODAY, TODAY)).isEmpty();
    }

    @Test
    void everythingThatIsMissing() {
      var none = Optional.<LocalDate>empty();
      assertThat(check.problems(Optional.empty(), Optional.empty(), none, none))
          .extracting(place -> place.path().orElseThrow())
          .containsExactly("absent", "stands-in", "first-day", "last-day");
    }

    @Test
    void aReaderWhoCannotBeCovered() {
      assertThat(codes(3, 2, TODAY, TODAY)).containsExactly("absent MISSING");
    }

    @Test
    void aDisabledOrForeignStandIn() {
      assertThat(codes(1, 4, TODAY, TODAY)).containsExactly("stands-in MISSING");
      assertThat(codes(1, 4711, TODAY, TODAY)).containsExactly("stands-in MISSING");
    }

    @Test
    void somebodyStandingInForThemselves() {
      assertThat(codes(2, 2, TODAY, TODAY)).containsExactly("stands-in SAME_PERSON");
    }

    @Test
    void daysInTheWrongOrderOrOver() {
      assertThat(codes(2, 3, TODAY.plusDays(2), TODAY.plusDays(1)))
          .containsExactly("last-day BEFORE_FIRST");
      assertThat(codes(2, 3, TODAY.minusDays(2), TODAY.minusDays(1)))
          .containsExactly("last-day OVER");
    }

    @Test
    void aRepeatOfWhatIsArrangedAlready() {
      assertThat(codes(1, 3, TODAY.plusDays(7), TODAY.plusDays(9)))
          .containsExactly("first-day OVERLAP");
      assertThat(codes(1, 3, TODAY.plusDays(8), TODAY.plusDays(9))).isEmpty();
    }
  }

  private List<String> codes(long absent, long standsIn, LocalDate first, LocalDate last) {
    return check
        .problems(Optional.of(absent), Optional.of(standsIn), Optional.of(first), Optional.of(last))
        .stream()
        .map(SubstitutionCheckTest::code)
        .toList();
  }

  private static String code(Place place) {
    return place.path().orElseThrow() + " " + place.code();
  }

  private static Person person(long id, Role role, boolean disabled) {
    return new Person(
        id,
        new Ags("05114000"),
        "person." + id,
        "Person " + id,
        Optional.empty(),
        Language.GERMAN,
        Set.of(role),
        true,
        Optional.empty(),
        disabled ? Optional.of(Instant.EPOCH) : Optional.empty(),
        1);
  }
}
