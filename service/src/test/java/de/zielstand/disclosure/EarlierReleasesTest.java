package de.zielstand.disclosure;

import static de.zielstand.disclosure.Audits.hidden;
import static de.zielstand.disclosure.Audits.names;
import static de.zielstand.disclosure.Audits.parts;
import static de.zielstand.disclosure.Audits.protect;
import static de.zielstand.disclosure.SmallNumberRule.CHILDREN;
import static de.zielstand.disclosure.SmallNumberRule.GENERAL;
import static de.zielstand.disclosure.SmallNumberRule.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What earlier releases let out binds the later ones. */
class EarlierReleasesTest {
  private Figures oneSmall(long other) {
    return parts(GENERAL, 2, other, 9).total("all", names(3), GENERAL).figures();
  }

  @Test
  void areNotBetrayedByACorrection() {
    Figures before = oneSmall(5);
    Release first = protect(before);
    assertThat(hidden(first)).containsExactlyInAnyOrder("part0", "part1");
    Release second = protect(oneSmall(8), PastRelease.of(before, first));
    assertThat(hidden(second)).contains("part0").doesNotContain("part2");
  }

  @Test
  void keepHiddenWhatTheyHidFirst() {
    Figures before = oneSmall(9);
    Release first = protect(before);
    Release again = protect(before, PastRelease.of(before, first));
    assertThat(again.figures()).isEqualTo(first.figures());
  }

  @Test
  void whichShowedWhatIsHiddenTodayWithholdTheBlock() {
    Figures loose = parts(new SmallNumberRule(2, false), 2, 7).figures();
    Figures strict = parts(GENERAL, 2, 7).figures();
    PastRelease past = PastRelease.of(loose, protect(loose));
    Release release = protect(strict, past);
    assertThat(release.withheld())
        .containsExactly(
            new BlockOutcome.Withheld(BlockOutcome.Reason.ALREADY_PUBLISHED, Set.of("part0")));
    assertThat(release.shows("part0")).isFalse();
    assertThat(release.shows("part1")).isTrue();
  }

  @Test
  void makeTheDenominatorHideThatShrinksAroundAKnownNumerator() {
    Ledger wide = parts(GENERAL, 40);
    wide.base("rest", 60, GENERAL, false);
    wide.total(Equation.breakdown("all", List.of("part0", "rest")), GENERAL);
    Ledger narrow = parts(GENERAL, 40);
    narrow.base("rest", 1, GENERAL, false);
    narrow.total(Equation.breakdown("all", List.of("part0", "rest")), GENERAL);
    PastRelease past = PastRelease.of(wide.figures(), protect(wide));
    Release release = protect(narrow.figures(), past);
    assertThat(release.shows("part0")).as("it is known anyway").isTrue();
    assertThat(hidden(release)).containsExactly("all");
  }

  @Test
  void whichFixedEverythingElseWithholdTheBlock() {
    Figures before = parts(OPEN, 5, 4).total("all", names(2), OPEN).figures();
    PastRelease past = new PastRelease(before, Set.of("part0", "all"));
    Figures now = parts(CHILDREN, 5, 4).total("all", names(2), OPEN).figures();
    assertThat(protect(now, past).withheld())
        .extracting(BlockOutcome.Withheld::reason)
        .containsExactly(BlockOutcome.Reason.NOT_PROTECTABLE);
  }

  @Test
  void withSumsThatDidNotHoldTeachNothing() {
    Figures wrong =
        Figures.of(
            List.of(
                Cell.printed("part0", 2, GENERAL),
                Cell.printed("part1", 9, GENERAL),
                Cell.printed("all", 20, GENERAL)),
            List.of(Equation.sum("all", names(2))));
    Release first = protect(wrong);
    assertThat(first.withheld())
        .containsExactly(
            new BlockOutcome.Withheld(
                BlockOutcome.Reason.TOTALS_DIFFER, Set.of("part0", "part1", "all")));
    Figures right = parts(GENERAL, 2, 9).total("all", names(2), GENERAL).figures();
    Release second = protect(right, PastRelease.of(wrong, first));
    assertThat(hidden(second)).containsExactlyInAnyOrder("part0", "part1");
  }
}
