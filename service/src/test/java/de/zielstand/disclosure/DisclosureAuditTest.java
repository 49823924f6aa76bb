package de.zielstand.disclosure;

import static de.zielstand.disclosure.Audits.hidden;
import static de.zielstand.disclosure.Audits.names;
import static de.zielstand.disclosure.Audits.parts;
import static de.zielstand.disclosure.Audits.protect;
import static de.zielstand.disclosure.SmallNumberRule.CHILDREN;
import static de.zielstand.disclosure.SmallNumberRule.CHILD_LANGUAGE;
import static de.zielstand.disclosure.SmallNumberRule.GENERAL;
import static de.zielstand.disclosure.SmallNumberRule.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Cases by hand. */
class DisclosureAuditTest {
  @Nested
  class SmallCounts {
    @Test
    void areHiddenBelowK() {
      assertThat(hidden(protect(parts(GENERAL, 0, 1, 2, 3)))).containsExactly("part1", "part2");
      assertThat(hidden(protect(parts(CHILDREN, 0, 4, 5)))).containsExactly("part1");
      assertThat(hidden(protect(parts(OPEN, 0, 1, 2)))).isEmpty();
    }

    @Test
    void areHiddenWhenNobodyHasASensitiveAttribute() {
      assertThat(hidden(protect(parts(CHILD_LANGUAGE, 0, 5)))).containsExactly("part0");
    }

    @Test
    void showAsTheyAreOtherwise() {
      Release release = protect(parts(GENERAL, 0, 35));
      assertThat(release.figure("part0").sign()).isEqualTo("0");
      assertThat(release.figure("part1").figure()).contains(BigDecimal.valueOf(35));
      assertThat(release.blocks()).isEmpty();
    }
  }

  @Nested
  class Rest {
    private Set<String> hiddenOf(long part, long whole, SmallNumberRule rule) {
      Share share =
          new Share(
              Cell.printed("part", part, rule),
              Cell.printed("whole", whole, new SmallNumberRule(rule.k(), false)));
      return protect(
              Figures.of(
                  List.of(share.numerator(), share.denominator(), share.rest()),
                  List.of(share.equation())))
          .primary();
    }

    @Test
    void hidesThePartWhenItIsSmall() {
      assertThat(hiddenOf(38, 40, GENERAL)).containsExactly("part");
      assertThat(hiddenOf(37, 40, GENERAL)).isEmpty();
      assertThat(hiddenOf(40, 40, GENERAL)).isEmpty();
      assertThat(hiddenOf(36, 40, CHILDREN)).containsExactly("part");
    }

    @Test
    void hidesThePartWhenEverybodyHasASensitiveAttribute() {
      assertThat(hiddenOf(40, 40, CHILD_LANGUAGE)).containsExactly("part");
      assertThat(hiddenOf(0, 40, CHILD_LANGUAGE)).containsExactly("part");
      assertThat(hiddenOf(20, 40, CHILD_LANGUAGE)).isEmpty();
    }

    @Test
    void ofAnEmptyGroupTellsNothing() {
      assertThat(hiddenOf(0, 0, CHILD_LANGUAGE)).isEmpty();
    }

    @Test
    void hidesTheOneCategoryThatAlmostAllAreIn() {
      Ledger ledger = parts(GENERAL, 48, 1, 1).total(Equation.breakdown("all", names(3)), GENERAL);
      assertThat(protect(ledger).primary()).containsExactlyInAnyOrder("part0", "part1", "part2");
    }

    @Test
    void ofASumOverPlacesIsNoGroup() {
      Ledger ledger = parts(GENERAL, 48, 0, 0).total("all", names(3), GENERAL);
      assertThat(hidden(protect(ledger))).isEmpty();
    }
  }

  @Nested
  class OneWayTable {
    @Test
    void hidesOneMorePart() {
      Ledger ledger = parts(GENERAL, 2, 9, 7, 8).total("all", names(4), GENERAL);
      Release release = protect(ledger);
      assertThat(release.primary()).containsExactly("part0");
      assertThat(release.secondary()).containsExactly("part2");
      assertThat(release.figure("part2")).isEqualTo(Disclosed.Sign.HIDDEN);
      assertThat(release.shows("all")).isTrue();
    }

    @Test
    void hidesAZeroWhereThatIsEnough() {
      assertThat(protect(parts(GENERAL, 2, 9, 0).total("all", names(3), GENERAL)).secondary())
          .containsExactly("part2");
      assertThat(protect(parts(GENERAL, 1, 9, 0).total("all", names(3), GENERAL)).secondary())
          .as("one person in two cells would leave only two values")
          .containsExactly("part1");
    }

    @Test
    void leavesTwoSmallPartsThatCoverEachOther() {
      assertThat(protect(parts(GENERAL, 1, 1, 9).total("all", names(3), GENERAL)).secondary())
          .isEmpty();
    }

    @Test
    void hidesTheTotalOfASinglePart() {
      assertThat(protect(parts(GENERAL, 1).total("all", names(1), OPEN)).secondary())
          .containsExactly("all");
    }
  }

  @Nested
  class TwoWayTable {
    @Test
    void needsARectangleOrTwoMargins() {
      Ledger ledger = parts(GENERAL, 2, 20, 30, 10, 40, 50, 60, 70, 80);
      for (int line = 0; line < 3; line++) {
        List<String> row = names(9).subList(3 * line, 3 * line + 3);
        List<String> column = List.of("part" + line, "part" + (line + 3), "part" + (line + 6));
        ledger.total("row" + line, row, GENERAL).total("column" + line, column, GENERAL);
      }
      assertThat(protect(ledger).secondary()).containsExactlyInAnyOrder("row0", "column0");
      ledger.total("all", List.of("row0", "row1", "row2"), GENERAL);
      ledger.total(Equation.sum("all", List.of("column0", "column1", "column2")), GENERAL);
      Release release = protect(ledger);
      assertThat(release.primary()).containsExactly("part0");
      assertThat(release.secondary()).containsExactlyInAnyOrder("part1", "part3", "part4");
    }
  }

  @Nested
  class Withholding {
    private final Figures figures =
        parts(GENERAL, 1, 9, 8).total("all", names(3), GENERAL).figures();

    @Test
    void takesTheWholeBlockWhenTimeIsUp() {
      Release release = DisclosureAudit.protect(figures, List.of(), () -> true);
      assertThat(release.withheld())
          .containsExactly(
              new BlockOutcome.Withheld(
                  BlockOutcome.Reason.OUT_OF_TIME, Set.of("part0", "part1", "part2", "all")));
      assertThat(release.figures().values()).containsOnly(Disclosed.Sign.HIDDEN);
      assertThat(release.primary()).isEmpty();
      assertThat(release.secondary()).isEmpty();
    }

    @Test
    void takesEverythingWhenItIsTooMuch() {
      Figures other = parts(GENERAL, 8, 9).total("all", names(2), GENERAL).figures();
      PastRelease past = new PastRelease(other, Set.of("part0"));
      assertThat(allowing(7, past).withheld()).isEmpty();
      Release release = allowing(6, past);
      assertThat(release.withheld())
          .containsExactly(
              new BlockOutcome.Withheld(
                  BlockOutcome.Reason.TOO_MANY_CELLS, Set.of("part0", "part1", "part2", "all")));
      assertThat(release.figures().values()).containsOnly(Disclosed.Sign.HIDDEN);
    }

    private Release allowing(int cells, PastRelease past) {
      return DisclosureAudit.protect(
          figures, List.of(past), new Effort(80, 100, 100, cells), () -> false);
    }

    @Test
    void case24GemeindeInAKreisHidesAnotherOne() {
      Ledger kreis = parts(GENERAL, 2, 20, 30).total("kreis", names(3), GENERAL);
      Release release = protect(kreis);
      assertThat(release.primary()).containsExactly("part0");
      assertThat(release.secondary()).containsExactly("part1");
      assertThat(release.shows("kreis")).isTrue();
    }

    @Test
    void sparesWhatNeedsNoProtection() {
      Figures harmless = parts(GENERAL, 8, 9).total("all", names(2), GENERAL).figures();
      assertThat(DisclosureAudit.protect(harmless, List.of(), () -> true).shows("all")).isTrue();
    }
  }

  @Nested
  class Followers {
    private final Figures figures =
        new Figures(
            List.of(
                Cell.printed("small", 2, GENERAL),
                Cell.printed("large", 20, GENERAL),
                Cell.implied("rest", 18, GENERAL)),
            List.of(),
            List.of(
                new Follower("share", new BigDecimal("0.1"), List.of("small", "large")),
                new Follower("degree", new BigDecimal("0.5"), List.of("large")),
                new Follower("of the rest", new BigDecimal("0.9"), List.of("rest")),
                new Follower("hours", new BigDecimal("1.5"), List.of())),
            Map.of("visits", Disclosed.Sign.NOT_COLLECTED));

    @Test
    void areHiddenWithTheirCounts() {
      Release release = protect(figures);
      assertThat(release.shows("share")).isFalse();
      assertThat(release.figure("degree").figure()).contains(new BigDecimal("0.5"));
      assertThat(release.shows("of the rest")).isFalse();
      assertThat(release.figure("hours").figure()).contains(new BigDecimal("1.5"));
    }

    @Test
    void standBesideWhatIsMissing() {
      assertThat(protect(figures).figure("visits")).isEqualTo(Disclosed.Sign.NOT_COLLECTED);
    }

    @Test
    void areAllThereIs() {
      assertThatThrownBy(() -> protect(figures).figure("rest"))
          .isInstanceOf(InvalidFiguresException.class)
          .hasMessageContaining("no figure rest");
    }
  }

  @Test
  void nothingIsProtectedToNothing() {
    assertThat(protect(Figures.of(List.of(), List.of())).figures()).isEmpty();
  }
}
