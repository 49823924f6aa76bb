package de.zielstand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader of everything published against the audit, on random tables of every structure. */
class AttackTest {
  private static final int TABLES = RandomLedger.tables(2_000, 100);

  private static RandomGenerator random(RandomLedger structure, int seed) {
    return new SplittableRandom(1_000_003L * structure.name().hashCode() + seed);
  }

  private static Release protect(Ledger ledger, List<PastRelease> past) {
    return DisclosureAudit.protect(ledger.figures(), past, () -> false);
  }

  @Nested
  class OneRelease {
    @ParameterizedTest
    @EnumSource
    void isNeverNarrowed(RandomLedger structure) {
      int hidden = 0;
      for (int seed = 0; seed < TABLES; seed++) {
        Ledger ledger = structure.make(random(structure, seed));
        Release release = protect(ledger, List.of());
        Publication publication = new Publication();
        publication.add(ledger, release);
        assertThat(release.withheld()).as("%s, seed %d", structure, seed).isEmpty();
        assertThat(publication.narrowed()).as("%s, seed %d", structure, seed).isEmpty();
        hidden += release.secondary().size();
      }
      assertThat(hidden)
          .as("tables that needed more than the first step")
          .isGreaterThan(TABLES / 5);
    }

    /** The planted violation: without the second step the reader gets through. */
    @ParameterizedTest
    @EnumSource
    void wouldBeNarrowedByPrimarySuppressionAlone(RandomLedger structure) {
      int broken = 0;
      for (int seed = 0; seed < TABLES; seed++) {
        Ledger ledger = structure.make(random(structure, seed));
        Map<String, ?> primary = PrimarySuppression.of(ledger.figures());
        Publication publication = new Publication();
        publication.add(ledger, id -> !primary.containsKey(id), Set.of());
        broken += publication.narrowed().isEmpty() ? 0 : 1;
      }
      assertThat(broken).isGreaterThan(TABLES / 5);
    }
  }

  @Nested
  class ReleasesWithCorrectionsBetween {
    @ParameterizedTest
    @EnumSource
    void areNeverNarrowedTogether(RandomLedger structure) {
      int withheld = 0;
      for (int seed = 0; seed < TABLES; seed++) {
        RandomGenerator random = random(structure, seed);
        Ledger ledger = structure.make(random);
        Publication publication = new Publication();
        for (int number = 0; number < 4; number++) {
          Release release = protect(ledger, publication.releases());
          publication.add(ledger, release);
          assertThat(publication.narrowed())
              .as("%s, seed %d, release %d", structure, seed, number)
              .isEmpty();
          withheld += release.withheld().isEmpty() ? 0 : 1;
          ledger.correct(random, RandomLedger.LARGEST);
        }
      }
      assertThat(withheld).as("refusing everything would be no protection").isLessThan(TABLES / 10);
    }

    /** The planted violation: audited one by one, the releases betray each other. */
    @ParameterizedTest
    @EnumSource
    void wouldBeNarrowedWhenAuditedOneByOne(RandomLedger structure) {
      int broken = 0;
      for (int seed = 0; seed < TABLES; seed++) {
        RandomGenerator random = random(structure, seed);
        Ledger ledger = structure.make(random);
        Publication publication = new Publication();
        for (int number = 0; number < 4; number++) {
          publication.add(ledger, protect(ledger, List.of()));
          ledger.correct(random, RandomLedger.LARGEST);
        }
        broken += publication.narrowed().isEmpty() ? 0 : 1;
      }
      assertThat(broken).isGreaterThan(TABLES / 20);
    }
  }

  /** What large blocks get, tried on small ones so that the reader can keep up. */
  @Nested
  class MendedClusterByCluster {
    private static Release mend(Ledger ledger, List<PastRelease> past, int steps) {
      Effort effort = new Effort(0, 0, 1 + steps, 1_000);
      return DisclosureAudit.protect(ledger.figures(), past, effort, () -> false);
    }

    @ParameterizedTest
    @EnumSource
    void isNeverNarrowed(RandomLedger structure) {
      for (int seed = 0; seed < TABLES; seed++) {
        RandomGenerator random = random(structure, seed);
        Ledger ledger = structure.make(random);
        Publication publication = new Publication();
        for (int number = 0; number < 2; number++) {
          publication.add(ledger, mend(ledger, publication.releases(), seed % 10));
          assertThat(publication.narrowed()).as("%s, seed %d", structure, seed).isEmpty();
          ledger.correct(random, RandomLedger.LARGEST);
        }
      }
    }

    @ParameterizedTest
    @EnumSource
    void hidesNothingThatCouldShow(RandomLedger structure) {
      for (int seed = 0; seed < TABLES; seed++) {
        Ledger ledger = structure.make(random(structure, seed));
        Release release = mend(ledger, List.of(), seed % 10);
        assertThat(release.withheld()).as("%s, seed %d", structure, seed).isEmpty();
        for (String spared : release.secondary()) {
          Publication publication = new Publication();
          publication.add(ledger, id -> release.shows(id) || id.equals(spared), Set.of());
          assertThat(publication.narrowed())
              .as("%s, seed %d without %s", structure, seed, spared)
              .isNotEmpty();
        }
      }
    }

    @ParameterizedTest
    @EnumSource
    void isProtectedOrWithheldWheneverTheTimeRunsOut(RandomLedger structure) {
      int withheld = 0;
      for (int seed = 0; seed < TABLES; seed++) {
        Ledger ledger = structure.make(random(structure, seed));
        AtomicInteger left = new AtomicInteger(seed);
        Release release =
            DisclosureAudit.protect(
                ledger.figures(),
                List.of(),
                new Effort(seed % 2 * 100, 100, 5, 1_000),
                () -> left.decrementAndGet() < 0);
        Publication publication = new Publication();
        publication.add(ledger, release);
        assertThat(publication.narrowed()).as("%s, seed %d", structure, seed).isEmpty();
        withheld += release.withheld().size();
      }
      assertThat(withheld).isBetween(1, TABLES * 9 / 10);
    }

    @Test
    void needsAtLeastAStep() {
      assertThatThrownBy(() -> new Effort(0, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sufficesForALargeBlock() {
      Ledger ledger = RandomLedger.large(new SplittableRandom(1));
      Release release = protect(ledger, List.of());
      Publication publication = new Publication();
      publication.add(ledger, release);
      assertThat(ledger.figures().cells()).hasSizeGreaterThan(Effort.USUAL.smallBlock());
      assertThat(release.withheld()).isEmpty();
      assertThat(release.secondary()).isNotEmpty();
      assertThat(publication.narrowed()).isEmpty();
    }
  }
}
