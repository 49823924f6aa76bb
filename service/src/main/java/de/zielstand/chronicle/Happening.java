package de.zielstand.chronicle;

import de.zielstand.catalogue.Review;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.network.Resolution;
import java.time.LocalDate;
import java.util.Optional;

/** Something that happened on a day, to one body, duty to report or measure. */
public sealed interface Happening {
  int LONGEST_LINE = 300;
  int LONGEST_TEXT = 4_000;
  int MOST_PARTICIPANTS = 100_000;

  LocalDate day();

  /** What it belongs to. */
  Owner owner();

  /** Whether it is the same event entered another time. */
  boolean isDoubleOf(Happening other);

  /** A body met. */
  record MeetingHeld(
      Code body, LocalDate day, Optional<Integer> participants, Optional<String> note)
      implements Happening {
    public MeetingHeld {
      require(
          participants.stream().allMatch(count -> count >= 0 && count <= MOST_PARTICIPANTS),
          "participants");
      require(isText(note), "note");
    }

    @Override
    public Owner owner() {
      return beside("Body", body);
    }

    @Override
    public boolean isDoubleOf(Happening other) {
      return other instanceof MeetingHeld met && met.body.equals(body) && met.day.equals(day);
    }
  }

  /**
   * A duty to report was met.
   *
   * @param what which report
   * @param to the body that received it; empty for all to whom it is owed
   */
  record ReportGiven(
      Code duty, LocalDate day, String what, Optional<Code> to, Optional<String> note)
      implements Happening {
    public ReportGiven {
      require(isLine(Optional.of(what)), "what");
      require(isText(note), "note");
    }

    @Override
    public Owner owner() {
      return beside("ReportDuty", duty);
    }

    @Override
    public boolean isDoubleOf(Happening other) {
      return other instanceof ReportGiven given
          && given.duty.equals(duty)
          && given.day.equals(day)
          && given.to.equals(to);
    }
  }

  /**
   * A body resolved or recommended something.
   *
   * @param concerns a measure or goal
   */
  record ResolutionTaken(
      Code body,
      LocalDate day,
      String text,
      Optional<Owner> concerns,
      Optional<String> who,
      Optional<LocalDate> until,
      Resolution.State state)
      implements Happening {
    public ResolutionTaken {
      require(isText(Optional.of(text)), "text");
      require(isLine(who), "who");
      require(until.stream().noneMatch(last -> last.isBefore(day)), "until");
    }

    @Override
    public Owner owner() {
      return beside("Body", body);
    }

    @Override
    public boolean isDoubleOf(Happening other) {
      return other instanceof ResolutionTaken taken
          && taken.body.equals(body)
          && taken.day.equals(day)
          && taken.text.equals(text);
    }

    public boolean isLate(LocalDate today) {
      return state == Resolution.State.OPEN && until.stream().anyMatch(today::isAfter);
    }
  }

  /**
   * A planned look back at a measure came to a decision.
   *
   * @param planned the review, as {@link Review#planned} writes it
   */
  record ReviewClosed(
      Code concept,
      Code measure,
      String planned,
      LocalDate day,
      Review.Result result,
      String decider,
      Optional<String> note)
      implements Happening {
    public ReviewClosed {
      require(isLine(Optional.of(planned)), "planned");
      require(isLine(Optional.of(decider)), "decider");
      require(isText(note), "note");
    }

    @Override
    public Owner owner() {
      return new Owner(Optional.of(concept), "Measure", measure);
    }

    @Override
    public boolean isDoubleOf(Happening other) {
      return other instanceof ReviewClosed closed
          && closed.owner().equals(owner())
          && closed.planned.equals(planned);
    }
  }

  private static Owner beside(String type, Code code) {
    return new Owner(Optional.empty(), type, code);
  }

  private static boolean isLine(Optional<String> text) {
    return text.stream().allMatch(one -> !one.isBlank() && one.length() <= LONGEST_LINE);
  }

  private static boolean isText(Optional<String> text) {
    return text.stream().allMatch(one -> !one.isBlank() && one.length() <= LONGEST_TEXT);
  }

  private static void require(boolean right, String component) {
    if (!right) {
      throw new IllegalArgumentException("Not a possible " + component);
    }
  }
}
