package de.zielstand.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Located;
import de.zielstand.catalogue.format.Samples;
import de.zielstand.chronicle.Happening.MeetingHeld;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.element.Code;
import de.zielstand.intake.SampleSheet;
import de.zielstand.network.Body;
import de.zielstand.network.Resolution;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.Observations.Change;
import de.zielstand.period.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The invented happenings fit the catalogues and figures that they belong to. */
class SampleChronicleTest {
  static final List<String> NAMES = Samples.NAMES;
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);

  private static List<Happening> happenings(String name) throws IOException {
    return SampleChronicle.read(
        Files.readString(Path.of("../sample-data/chronicle", name + ".csv")));
  }

  private static Chronicle chronicle(String name) throws IOException {
    return Parts.chronicle(happenings(name).toArray(Happening[]::new));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void couldHaveBeenEntered(String name) throws IOException {
    Catalogue catalogue = Samples.catalogue(name);
    List<Happening> seen = new ArrayList<>();
    for (Happening one : happenings(name)) {
      assertThat(Located.of(catalogue, one.owner().concept(), one.owner().code()))
          .as("%s", one)
          .map(Located::type)
          .contains(one.owner().type());
      Life life = Life.of(catalogue, one.owner());
      assertThat(life.isBefore(one.day()) || life.isOver(one.day())).as("%s", one).isFalse();
      assertThat(one.day())
          .as("%s", one)
          .isBetween(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 12, 31));
      assertThat(seen).as("%s", one).noneMatch(one::isDoubleOf);
      seen.add(one);
    }
    assertThat(seen).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void nameElementsThatAreThere(String name) throws IOException {
    Catalogue catalogue = Samples.catalogue(name);
    for (Happening one : happenings(name)) {
      if (one instanceof ResolutionTaken taken && taken.concerns().isPresent()) {
        var concerned = taken.concerns().get();
        assertThat(Located.of(catalogue, concerned.concept(), concerned.code())).isPresent();
      }
      if (one instanceof ReviewClosed closed) {
        var located = Located.of(catalogue, one.owner().concept(), closed.measure()).orElseThrow();
        var measure = (de.zielstand.catalogue.Measure) located.element();
        assertThat(measure.reviews()).anyMatch(review -> review.planned().equals(closed.planned()));
      }
    }
  }

  /** Whoever compares the meetings entered with the figure of meetings finds the same number. */
  @Test
  void agreeWithTheFigures() throws IOException {
    int compared = 0;
    for (String name : NAMES) {
      Catalogue catalogue = Samples.catalogue(name);
      byte[] file = Files.readAllBytes(Path.of("../sample-data/observations", name + ".csv"));
      Chronicle chronicle = chronicle(name);
      for (Change change : SampleSheet.of(catalogue, file).changes()) {
        for (Body body : catalogue.bodies()) {
          List<LocalDate> held = chronicle.meetingDays(body.code());
          Period period = change.key().period();
          if (countsMeetings(body, change.key().indicator())
              && held.stream().anyMatch(day -> !day.isAfter(period.lastDay()))
              && change.content() instanceof Content.Value value) {
            compared++;
            assertThat(new Amount.Count(held.stream().filter(period::contains).count()))
                .as("%s %s", body.code(), period)
                .isEqualTo(value.amount());
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(20);
  }

  private static boolean countsMeetings(Body body, Code indicator) {
    return body.indicators().stream()
        .anyMatch(one ->
            one.code().equals(indicator)
                && one.definitionKey().stream().anyMatch("gremiensitzungen"::equals));
  }

  @Test
  void showEveryState() throws IOException {
    Set<Due.State> states = new HashSet<>();
    Set<Resolution.State> resolutions = new HashSet<>();
    boolean late = false;
    for (String name : NAMES) {
      Catalogue catalogue = Samples.catalogue(name);
      Chronicle chronicle = chronicle(name);
      for (Body body : catalogue.bodies()) {
        MeetingDues.of(body, chronicle.meetingDays(body.code()), catalogue.calendar(), TODAY)
            .forEach(due -> states.add(due.state()));
      }
      for (Happening one : happenings(name)) {
        if (one instanceof ResolutionTaken taken) {
          resolutions.add(taken.state());
          late |= taken.isLate(TODAY);
        }
      }
    }
    assertThat(states).containsExactlyInAnyOrder(Due.State.values());
    assertThat(resolutions).containsExactlyInAnyOrder(Resolution.State.values());
    assertThat(late).isTrue();
  }

  @Test
  void fillTheCalendarOfAYear() throws IOException {
    Catalogue catalogue = Samples.catalogue("krefeld");
    var agenda = Agenda.of(catalogue, chronicle("krefeld"), TODAY, 2019);
    assertThat(agenda.items())
        .extracting(item -> item.element().code().value())
        .contains("AG-OEFFNUNG", "LEITUNGSRUNDE", "B1", "B2")
        .doesNotContain("RAT");
    assertThat(agenda.pending())
        .singleElement()
        .satisfies(one -> assertThat(one.until()).isEqualTo(LocalDate.of(2019, 12, 31)));
    assertThat(Agenda.of(catalogue, chronicle("krefeld"), TODAY, 2019).items())
        .allSatisfy(item -> assertThat(item.days()).allMatch(day -> day.getYear() == 2019));
    assertThat(happenings("krefeld"))
        .filteredOn(MeetingHeld.class::isInstance)
        .hasSizeGreaterThan(15);
  }
}
