package de.zielstand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

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
  private static final int TABLES = Boolean.getBoolean("zielstand.long") ? 4_000 : 200;

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
          .isGreaterThan(TABLES / 4);
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
      assertThat(broken).isGreaterThan(TABLES / 4);
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

  @Nested
  class LargeBlock {
    private static final int BLOCKS = TABLES / 50;

    @Test
    void isNeverNarrowed() {
      for (int seed = 0; seed < BLOCKS; seed++) {
        Ledger ledger = RandomLedger.large(new SplittableRandom(seed));
        Release release = protect(ledger, List.of());
        Publication publication = new Publication();
        publication.add(ledger, release);
        assertThat(release.withheld()).as("seed %d", seed).isEmpty();
        assertThat(publication.narrowed()).as("seed %d", seed).isEmpty();
      }
    }

    @Test
    void hidesNothingThatCouldShow() {
      for (int seed = 0; seed < BLOCKS / 2; seed++) {
        Ledger ledger = RandomLedger.large(new SplittableRandom(seed));
        Release release = protect(ledger, List.of());
        for (String spared : release.secondary()) {
          Publication publication = new Publication();
          publication.add(ledger, id -> release.shows(id) || id.equals(spared), Set.of());
          assertThat(publication.narrowed()).as("seed %d without %s", seed, spared).isNotEmpty();
        }
      }
    }

    @Test
    void isProtectedOrWithheldWheneverTheTimeRunsOut() {
      Ledger ledger = RandomLedger.large(new SplittableRandom(1));
      int withheld = 0;
      for (int questions = 0; questions < 4_000; questions += 400) {
        AtomicInteger left = new AtomicInteger(questions);
        Release release =
            DisclosureAudit.protect(ledger.figures(), List.of(), () -> left.decrementAndGet() < 0);
        Publication publication = new Publication();
        publication.add(ledger, release);
        assertThat(publication.narrowed()).as("after %d questions", questions).isEmpty();
        withheld += release.withheld().size();
      }
      assertThat(withheld).isBetween(1, 9);
    }
  }
}
