package de.zielstand.chronicle;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.format.Samples;
import de.zielstand.chronicle.Happening.MeetingHeld;
import de.zielstand.chronicle.Happening.ReportGiven;
import de.zielstand.element.Code;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Small catalogues and chronicles to reckon with. */
final class Parts {
  static final Code BODY = new Code("RUNDE");
  static final Code DUTY = new Code("B1");

  private Parts() {}

  static Catalogue catalogue(String body, String duty) {
    String yaml =
        """
        ags: '05911000'
        name: Probe
        concepts:
          - {code: K, title: Konzept, standing: BINDING, measures: [{code: M1, title: Maßnahme, lifecycle: {state: RUNNING}, begin: '2017', reviews: [{on: end 2018}]}]}
        bodies:
          - {code: RUNDE, title: Runde, kind: STEERING, state: EXISTS%s}
          - {code: RAT, title: Rat, kind: COUNCIL, state: EXISTS}
          - {code: BEIRAT, title: Beirat, kind: ADVISORY, state: EXISTS}
        reportDuties:
          - {code: B1, title: Bericht, %s}
        """
            .formatted(body.isEmpty() ? "" : ", " + body, duty);
    return Samples.accepted(yaml.getBytes(StandardCharsets.UTF_8), Notation.YAML);
  }

  static Body body(String more) {
    return catalogue(more, "trigger: {kind: NOT_STATED}").bodies().getFirst();
  }

  static ReportDuty duty(String said) {
    return catalogue("", said).reportDuties().getFirst();
  }

  /** Entered one after the other. */
  static Chronicle chronicle(Happening... happenings) {
    List<Entry> entries = new ArrayList<>();
    for (Happening one : happenings) {
      entries.add(entry(entries.size() + 1, one, false));
    }
    return new Chronicle(entries);
  }

  static Entry entry(int number, Happening happening, boolean withdrawn) {
    return new Entry(
        number,
        1,
        happening,
        Instant.EPOCH,
        Optional.of("Probe"),
        Optional.empty(),
        withdrawn,
        false);
  }

  static MeetingHeld meeting(String day) {
    return new MeetingHeld(BODY, LocalDate.parse(day), Optional.empty(), Optional.empty());
  }

  static ReportGiven report(String day, String to) {
    return new ReportGiven(DUTY, LocalDate.parse(day), "Bericht", Code.parse(to), Optional.empty());
  }

  /** Some days of four years, in no order. */
  static List<LocalDate> days(RandomGenerator random, int most) {
    LocalDate first = LocalDate.of(2016, 1, 1);
    return random.ints(random.nextInt(most + 1), 0, 1461).mapToObj(first::plusDays).toList();
  }
}
