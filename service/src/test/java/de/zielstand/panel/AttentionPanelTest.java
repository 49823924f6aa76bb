package de.zielstand.panel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Status;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.panel.PanelContent.Listing;
import de.zielstand.panel.PanelContent.Nothing;
import de.zielstand.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttentionPanelTest {
  /** A stock that shall come from 0 to 100 between 2018 and a day, and the quarters of 2019. */
  private record Story(String due, List<Long> quarters) {}

  private static Story story(String due, Long... quarters) {
    return new Story(due, List.of(quarters));
  }

  private static Town town(Story... stories) {
    StringBuilder yaml =
        new StringBuilder(
            """
            ags: '05114000'
            name: Krefeld
            concepts:
              - code: K
                title: Konzept
                inForceFrom: 2018-01-01
                measures:
                  - code: M
                    title: Maßnahme
                    lifecycle: {state: RUNNING}
                    begin: 2018-01-01
                    indicators:
            """);
    for (int i = 0; i < stories.length; i++) {
      yaml.append(
          """
                      - {code: I%1$d, title: Kennzahl %1$d, unit: Personen, kind: STOCK, rhythm: QUARTER, targets: [{form: AT_LEAST, scope: AT_DATE, target: 100, baseline: 0, startOn: 2018-01-01, dueOn: %2$s}]}
          """
              .formatted(i, stories[i].due()));
    }
    Catalogue catalogue = WrittenCatalogue.of(yaml.toString());
    List<Revision> figures = new ArrayList<>();
    for (int i = 0; i < stories.length; i++) {
      Period quarter = Period.quarter(2019, 1);
      for (long number : stories[i].quarters()) {
        figures.add(revision(catalogue.indicators().get(i), quarter, number));
        quarter = quarter.next().orElseThrow();
      }
    }
    return Town.of(catalogue, figures);
  }

  private static Revision revision(HeldIndicator held, Period period, long number) {
    return new Revision(
        new FigureKey(held.concept(), held.indicator().code(), period, ""),
        held.owner(),
        1,
        Town.RECORDED,
        Optional.empty(),
        Origin.ENTRY,
        Optional.empty(),
        new Content.Value(new Amount.Count(number), Quality.MEASURED),
        Remark.NONE);
  }

  private static Listing list(Town town) {
    return (Listing) town.german(PanelKind.ATTENTION, town.in(2019));
  }

  private static List<String> titles(Listing listing) {
    return listing.rows().stream().map(row -> row.getFirst().text()).toList();
  }

  @Test
  void putsFirstWhatBecameWorse() {
    // Due in 2021, half the way is expected by the end of 2019: 0 is far behind since always,
    // 1 was on track a quarter ago, 2 is on track still.
    Town town =
        town(
            story("2021-12-31", 5L, 5L, 5L, 5L),
            story("2021-12-31", 40L, 45L, 46L, 30L),
            story("2021-12-31", 40L, 45L, 50L, 55L));
    Listing listing = list(town);
    assertThat(titles(listing)).containsExactly("Kennzahl 1 (Maßnahme)", "Kennzahl 0 (Maßnahme)");
    assertThat(listing.rows().getFirst().get(4).text())
        .startsWith("war im Plan (Stand 30.09.2019)");
    assertThat(listing.caption().finding())
        .isEqualTo("2 Punkte brauchen Aufmerksamkeit: 1 Zielwert ist schlechter geworden.");
  }

  @Test
  void putsWhatIsDueSoonBeforeWhatHasTime() {
    Town town = town(story("2022-12-31", 5L, 5L, 5L, 5L), story("2020-05-31", 20L, 20L, 20L, 20L));
    Listing listing = list(town);
    assertThat(titles(listing)).containsExactly("Kennzahl 1 (Maßnahme)", "Kennzahl 0 (Maßnahme)");
    assertThat(listing.rows().getFirst().get(4).text())
        .endsWith("fällig in 152 Tagen, am 31.05.2020");
  }

  @Test
  void saysForHowLongItHasBeenSo() {
    Town town = town(story("2021-12-31", 5L, 5L, 5L, 5L));
    assertThat(list(town).rows().getFirst().get(4).text())
        .contains("deutlich hinter Plan")
        .contains("Quartalen")
        .endsWith("fällig am 31.12.2021");
  }

  @Test
  void tellsOfReportsThatAreOverdue() {
    // Nothing was handed in for the fourth quarter; its deadline is past on the day of the test.
    Town late = town(story("2021-12-31", 40L, 45L, 50L));
    PanelFacts facts = late.facts(late.in(2019));
    assertThat(facts.duties()).noneMatch(duty -> duty.isUrgent());
    Town samples = Town.sample("krefeld");
    long urgent =
        samples.facts(samples.in(2019)).duties().stream().filter(duty -> duty.isUrgent()).count();
    Listing listing =
        (Listing)
            samples.german(
                PanelKind.ATTENTION,
                new Choice(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(50),
                    Order.CATALOGUE),
                samples.in(2019));
    assertThat(listing.rows().stream().filter(row -> row.getLast().text().equals("Zur Meldung")))
        .hasSizeLessThanOrEqualTo((int) urgent);
  }

  @Test
  void saysThatAllIsWell() {
    Town town = town(story("2021-12-31", 40L, 45L, 50L, 55L));
    assertThat(town.german(PanelKind.ATTENTION, town.in(2019)))
        .isInstanceOfSatisfying(
            Nothing.class,
            nothing ->
                assertThat(nothing.sentence()).startsWith("Am 31.12.2019 ist kein Zielwert"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"krefeld", "duisburg", "duesseldorf", "maerkischer-kreis"})
  void namesNothingThatGoesWell(String name) {
    Town town = Town.sample(name);
    for (int year = 2017; year <= 2019; year++) {
      if (town.german(PanelKind.ATTENTION, town.in(year)) instanceof Listing listing) {
        assertThat(listing.rows())
            .hasSizeLessThanOrEqualTo(8)
            .allSatisfy(row -> {
              assertThat(row.get(1)).isInstanceOf(Cell.Judged.class);
              assertThat(((Cell.Judged) row.get(1)).status())
                  .isNotIn(Status.REACHED, Status.ON_TRACK, Status.NOT_DUE);
              assertThat(row.get(4).text()).isNotBlank();
            });
      }
    }
  }
}
