package de.zielstand.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.audit.AuditLog;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HouseRulesBookTest {
  private static final Scope HAGEN = Scope.of(new Ags("05914000"));
  private static final Scope HAMM = Scope.of(new Ags("05915000"));

  private final HouseRulesBook book = RunningZielstand.shared().part(HouseRulesBook.class);
  private final HouseRules stateBefore = book.of(Scope.LAND);

  @AfterEach
  void restoreTheState() {
    change(Scope.LAND, rules -> stateBefore);
  }

  private void change(Scope scope, UnaryOperator<HouseRules> change) {
    var now = book.of(scope);
    var wanted = change.apply(now);
    assertThat(book.change(scope, withVersion(wanted, now.version()), AuditLog.SYSTEM)).isTrue();
  }

  private static HouseRules withVersion(HouseRules rules, int version) {
    return new HouseRules(
        rules.onTrack(),
        rules.atRisk(),
        rules.smallestCount(),
        rules.smallestChildCount(),
        rules.deadlineDays(),
        rules.graceDays(),
        rules.reminderDays(),
        rules.yearShown(),
        version);
  }

  private static HouseRules with(
      HouseRules rules, String onTrack, String atRisk, int graceDays, Optional<Integer> year) {
    return new HouseRules(
        new BigDecimal(onTrack),
        new BigDecimal(atRisk),
        rules.smallestCount(),
        rules.smallestChildCount(),
        rules.deadlineDays(),
        graceDays,
        rules.reminderDays(),
        year,
        rules.version());
  }

  @Nested
  class WhatAMunicipalityLeavesToTheState {
    @Test
    void followsTheState() {
      change(HAGEN, rules -> with(rules, "0.95", "0.75", 40, Optional.empty()));
      change(Scope.LAND, rules -> with(rules, "0.9", "0.7", 21, Optional.of(2018)));
      var hagen = book.of(HAGEN);
      assertThat(hagen.onTrack()).isEqualByComparingTo("0.9");
      assertThat(hagen.atRisk()).isEqualByComparingTo("0.7");
      assertThat(hagen.graceDays()).isEqualTo(40);
      assertThat(hagen.yearShown()).contains(2018);
      assertThat(book.ofState(HAGEN).graceDays()).isEqualTo(21);
    }

    @Test
    void neverContradictsWhatItSettledItself() {
      change(HAMM, rules -> with(rules, "0.85", "0.75", 14, Optional.empty()));
      change(Scope.LAND, rules -> with(rules, "0.99", "0.9", 14, Optional.empty()));
      assertThat(book.of(HAMM).onTrack()).isEqualByComparingTo("0.85");
      assertThat(book.of(HAMM).atRisk()).isEqualByComparingTo("0.75");
    }

    @Test
    void mayBeTheRunningYearWhereTheStateNamesOne() {
      change(Scope.LAND, rules -> with(rules, "0.95", "0.75", 14, Optional.of(2018)));
      change(HAMM, rules -> with(rules, "0.95", "0.75", 14, Optional.empty()));
      assertThat(book.of(HAMM).yearShown()).isEmpty();
      change(HAMM, rules -> with(rules, "0.95", "0.75", 14, Optional.of(2018)));
      assertThat(book.of(HAMM).yearShown()).contains(2018);
    }
  }
}
