package de.zielstand.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Status;
import de.zielstand.dashboard.Choices.Choice;
import de.zielstand.dashboard.Dashboard.Subject;
import de.zielstand.evaluation.FigureState;
import de.zielstand.page.Language;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Texts;
import de.zielstand.panel.PanelKind;
import de.zielstand.panel.View.Earlier;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Ags;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AskedTest {
  private static final Choices CHOICES =
      new Choices(
          List.of(new Choice("HF1", "Kinder und Jugendliche"), new Choice("HF2", "Sprache")),
          List.of(new Choice("M01", "Mentoring"), new Choice("KR-2018/M02", "Pool")),
          List.of(new Choice("M01-I1", "Mentorinnen")),
          List.of(new Choice("Schulamt & Träger", "Schulamt & Träger")));

  @Nested
  class AnAddress {
    @Test
    void thatSaysNothingAsksForTheQuarterOnTop() {
      Asked asked = asked(Map.of());
      assertThat(asked.view().year()).isEqualTo(2019);
      assertThat(asked.view().period()).contains(Period.quarter(2019, 2));
      assertThat(asked.query()).isEqualTo("?year=2019&period=Q2");
    }

    @Test
    void thatSaysNothingAsksForTheYearWhereNoPeriodCanBeChosen() {
      assertThat(Asked.of(Map.of(), ground(Optional.empty(), Parameter.YEAR)).query())
          .isEqualTo("?year=2019");
    }

    @Test
    void thatNamesAYearAsksForAllOfIt() {
      Asked asked = asked(Map.of("year", "2018"));
      assertThat(asked.view().year()).isEqualTo(2018);
      assertThat(asked.view().period()).isEmpty();
      assertThat(asked.query()).isEqualTo("?year=2018");
    }

    @Test
    void mayNameThePeriodWhole() {
      assertThat(asked(Map.of("period", "2018-Q3")).view().period())
          .contains(Period.quarter(2018, 3));
      assertThat(asked(Map.of("period", "SJ2017")).view().year()).isEqualTo(2018);
    }

    @Test
    void takesADayForAllThatWasKnownAtItsEnd() {
      assertThat(asked(Map.of("asOf", "2018-12-31")).view().asOf())
          .contains(Instant.parse("2018-12-31T22:59:59Z"));
    }

    @Test
    void takesBerlinsClockAsBrowsersSendIt() {
      assertThat(asked(Map.of("asOf", "2018-07-01T12:00")).view().asOf())
          .contains(Instant.parse("2018-07-01T10:00:00Z"));
    }

    @Test
    void comparesWithADayOrWithWhatWasKnown() {
      assertThat(asked(Map.of("compareWith", "2018-12-31")).view().compareWith())
          .contains(new Earlier.On(LocalDate.of(2018, 12, 31)));
      assertThat(asked(Map.of("compareWith", "2018-12-31T00:00:00Z")).view().compareWith())
          .contains(new Earlier.KnownAt(Instant.parse("2018-12-31T00:00:00Z")));
    }

    @Test
    void narrowsByWhatTheCatalogueKnows() {
      Asked asked =
          asked(
              Map.of(
                  "field", "HF2",
                  "measure", "KR-2018/M02",
                  "responsible", "Schulamt & Träger",
                  "status", "at-risk"));
      assertThat(asked.mistakes().any()).isFalse();
      assertThat(asked.view().filter().field()).contains("HF2");
      assertThat(asked.view().filter().measure()).contains("KR-2018/M02");
      assertThat(asked.view().filter().status()).contains(Status.AT_RISK);
      assertThat(asked.query()).contains("responsible=Schulamt+%26+Tr%C3%A4ger");
    }

    @Test
    void needNotNameTheSubjectOfThePage() {
      assertThat(Asked.of(Map.of(), ground(Optional.of(Subject.MEASURE))).view().filter().measure())
          .contains("M01");
    }
  }

  @Nested
  class WhatMakesNoSense {
    @Test
    void isToldByItsParameterAndLeftOut() {
      Asked asked =
          asked(
              Map.of(
                  "year",
                  "zwanzig",
                  "period",
                  "Q9",
                  "asOf",
                  "gestern",
                  "compareWith",
                  "0000-01-01",
                  "field",
                  "HF9",
                  "status",
                  "prima"));
      assertThat(asked.mistakes().places())
          .extracting(place -> place.path().orElseThrow())
          .containsExactlyInAnyOrder("year", "period", "asOf", "compareWith", "field", "status");
      assertThat(asked.view().year()).isEqualTo(2019);
      assertThat(asked.view().filter().field()).isEmpty();
      for (Language language : Language.values()) {
        for (Place place : asked.mistakes().places()) {
          assertThat(place.message(Texts.in(language))).doesNotContain("{");
        }
      }
    }

    @Test
    void includesAPeriodOfAnotherYear() {
      assertThat(asked(Map.of("year", "2018", "period", "2017-Q3")).mistakes().places())
          .extracting(Place::code)
          .containsExactly("NO_SUCH_PERIOD");
    }

    @Test
    void includesInstantsFarFromAnyCalendar() {
      for (String moment :
          List.of("+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "9999-12-31")) {
        assertThat(asked(Map.of("asOf", moment)).mistakes().any()).as(moment).isTrue();
      }
    }
  }

  @Nested
  class AQuery {
    @Test
    void asksTheSameAgain() {
      for (long seed = 0; seed < 300; seed++) {
        Map<String, String> address =
            randomAddress(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        Asked first = asked(address);
        Asked again = asked(read(first.query()));
        assertThat(again.view()).as("seed %d: %s", seed, address).isEqualTo(first.view());
        assertThat(again.query()).as("seed %d: %s", seed, address).isEqualTo(first.query());
        assertThat(again.mistakes().any()).as("seed %d: %s", seed, address).isFalse();
      }
    }

    @Test
    void canBeFixedToWhatIsKnownNow() {
      Instant now = Instant.parse("2026-11-21T12:00:00Z");
      Asked frozen = asked(Map.of()).frozen(now);
      assertThat(asked(read(frozen.query())).view().asOf()).contains(now);
      Asked earlier = asked(Map.of("asOf", "2018-01-01"));
      assertThat(earlier.frozen(now)).isEqualTo(earlier);
    }
  }

  private static Map<String, String> randomAddress(RandomGenerator random) {
    Map<Parameter, List<String>> values =
        Map.of(
            Parameter.YEAR, List.of("2016", "2018", "", "x", "99999"),
            Parameter.PERIOD, List.of("Q1", "H2", "2018-Q4", "SJ2017-1", "2018", "Q7", "2018-W07"),
            Parameter.FIELD, List.of("HF1", "HF3", ""),
            Parameter.MEASURE, List.of("M01", "KR-2018/M02", "<b>"),
            Parameter.INDICATOR, List.of("M01-I1"),
            Parameter.RESPONSIBLE, List.of("Schulamt & Träger", "niemand"),
            Parameter.STATUS, List.of("reached", "REACHED"),
            Parameter.AS_OF, List.of("2018-12-31", "2018-06-01T10:11:12", "2019-01-01T00:00:00Z"),
            Parameter.COMPARE_WITH, List.of("2017-12-31", "2018-06-01T10:11", "jetzt"));
    Map<String, String> address = new HashMap<>();
    for (Parameter parameter : Parameter.values()) {
      List<String> some = values.getOrDefault(parameter, List.of());
      if (random.nextBoolean()) {
        address.put(parameter.toString(), some.get(random.nextInt(some.size())));
      }
    }
    return address;
  }

  private static Map<String, String> read(String query) {
    return Arrays.asList(query.substring(1).split("&", -1)).stream()
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static Asked asked(Map<String, String> address) {
    return Asked.of(address, ground(Optional.empty()));
  }

  private static Ground ground(Optional<Subject> subject) {
    return ground(subject, Parameter.YEAR, Parameter.PERIOD);
  }

  private static Ground ground(Optional<Subject> subject, Parameter... parameters) {
    PanelEntry panel =
        new PanelEntry(
            "eins",
            PanelKind.SUMMARY,
            Optional.empty(),
            Optional.empty(),
            Width.FULL,
            Optional.empty());
    Dashboard dashboard =
        new Dashboard(
            "Eins",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Audience.MUNICIPALITY,
            subject,
            List.of(parameters),
            List.of(panel),
            List.of());
    return new Ground(
        new Ags("05114000"), dashboard, CHOICES, Period.quarter(2019, 2), FigureState.APPROVED);
  }
}
