package de.zielstand.chronicle.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Review;
import de.zielstand.chronicle.Happening;
import de.zielstand.chronicle.Happening.MeetingHeld;
import de.zielstand.chronicle.Happening.ReportGiven;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.chronicle.Life;
import de.zielstand.chronicle.web.ChronicleDesk.Known;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.network.Body;
import de.zielstand.network.Resolution;
import de.zielstand.page.Form;
import de.zielstand.page.Language;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a happening from a form; what is wrong is collected, field by field. */
final class Typed {
  private static final int LONGEST_REASON = 1_000;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private final Form form;
  private final Known known;
  private final Wording wording;
  private final List<Place> wrong = new ArrayList<>();

  Typed(Form form, Known known, Language language) {
    this.form = form;
    this.known = known;
    this.wording = new Wording(language);
  }

  Draft draft() {
    return Draft.of(form, new Mistakes(wrong));
  }

  /** Of the same kind as one that was entered. */
  Optional<Happening> like(Happening happening) {
    return switch (happening) {
      case MeetingHeld met -> meeting(met.body());
      case ReportGiven report -> report(report.duty());
      case ResolutionTaken taken -> resolution(taken.body());
      case ReviewClosed closed -> review(closed.concept(), closed.measure(), closed.planned());
    };
  }

  Optional<Happening> meeting(Code body) {
    var day = past("day", new Owner(Optional.empty(), "Body", body));
    var participants = participants();
    var note = text("note", Happening.LONGEST_TEXT);
    return whole(() -> new MeetingHeld(body, day, participants, note));
  }

  Optional<Happening> report(Code duty) {
    var day = past("day", new Owner(Optional.empty(), "ReportDuty", duty));
    var what = wanted("what", Happening.LONGEST_LINE);
    var to = receiver(known.catalogue());
    var note = text("note", Happening.LONGEST_TEXT);
    return whole(() -> new ReportGiven(duty, day, what, to, note));
  }

  Optional<Happening> resolution(Code body) {
    var day = past("takenOn", new Owner(Optional.empty(), "Body", body));
    var text = wanted("text", Happening.LONGEST_TEXT);
    var concerns = concerns();
    var who = text("who", Happening.LONGEST_LINE);
    var until = until(day);
    var state = form.text("state").isEmpty() ? "OPEN" : form.text("state");
    var picked = pick("state", state, Resolution.State.values());
    return whole(() -> new ResolutionTaken(body, day, text, concerns, who, until, picked.get()));
  }

  Optional<Happening> review(Code concept, Code measure, String planned) {
    var day = past("day", new Owner(Optional.of(concept), "Measure", measure));
    var result = pick("result", form.text("result"), Review.Result.values());
    var decider = wanted("decider", Happening.LONGEST_LINE);
    var note = text("note", Happening.LONGEST_TEXT);
    return whole(
        () -> new ReviewClosed(concept, measure, planned, day, result.get(), decider, note));
  }

  /** Why an entry is changed or withdrawn. */
  String reason(String field) {
    return wanted(field, LONGEST_REASON);
  }

  boolean anyWrong() {
    return !wrong.isEmpty();
  }

  private Optional<Happening> whole(java.util.function.Supplier<Happening> made) {
    return wrong.isEmpty() ? Optional.of(made.get()) : Optional.empty();
  }

  /** A day on which it can have happened; any other where it is wrong. */
  private LocalDate past(String field, Owner owner) {
    var said = form.day(field);
    var life = Life.of(known.catalogue(), owner);
    if (said.isEmpty()) {
      mistake(field, "day");
    } else if (said.get().isAfter(known.today())) {
      mistake(field, "future", wording.day(known.today()));
    } else if (said.get().isBefore(FIRST)) {
      mistake(field, "long-ago");
    } else if (life.isBefore(said.get())) {
      mistake(field, "before-begin", wording.day(life.begin().orElseThrow()));
    } else if (life.isOver(said.get())) {
      mistake(field, "after-end", wording.day(life.end().orElseThrow()));
    }
    return said.orElse(known.today());
  }

  private Optional<LocalDate> until(LocalDate day) {
    if (form.text("until").isEmpty()) {
      return Optional.empty();
    }
    var said = form.day("until");
    if (said.isEmpty()) {
      mistake("until", "day");
    } else if (said.get().isBefore(day) || said.get().isAfter(LAST)) {
      mistake("until", "until");
    }
    return said;
  }

  private Optional<Integer> participants() {
    if (form.text("participants").isEmpty()) {
      return Optional.empty();
    }
    var said =
        form.number("participants")
            .filter(count -> count >= 0 && count <= Happening.MOST_PARTICIPANTS);
    if (said.isEmpty()) {
      mistake("participants", "participants", wording.number(Happening.MOST_PARTICIPANTS));
    }
    return said;
  }

  private Optional<Code> receiver(Catalogue catalogue) {
    if (form.text("to").isEmpty()) {
      return Optional.empty();
    }
    var said =
        catalogue.bodies().stream()
            .map(Body::code)
            .filter(code -> code.value().equals(form.text("to")))
            .findFirst();
    if (said.isEmpty()) {
      mistake("to", "body");
    }
    return said;
  }

  private Optional<Owner> concerns() {
    if (form.text("concerns").isEmpty()) {
      return Optional.empty();
    }
    var said = Concerns.of(known.catalogue()).owner(form.text("concerns"));
    if (said.isEmpty()) {
      mistake("concerns", "concerns");
    }
    return said;
  }

  private <T extends Enum<T>> Optional<T> pick(String field, String said, T[] values) {
    var picked = Arrays.stream(values).filter(one -> one.name().equals(said)).findFirst();
    if (picked.isEmpty()) {
      mistake(field, "choice");
    }
    return picked;
  }

  private String wanted(String field, int longest) {
    var said = text(field, longest);
    if (said.isEmpty()) {
      mistake(field, "missing." + field);
    }
    return said.orElse("");
  }

  private Optional<String> text(String field, int longest) {
    var said = form.text(field);
    if (said.length() > longest) {
      mistake(field, "too-long", wording.number(longest));
    }
    return Optional.of(said).filter(one -> !one.isEmpty());
  }

  private void mistake(String field, String problem, Object... parts) {
    wrong.add(
        Place.field(
            field,
            problem.toUpperCase(java.util.Locale.ROOT).replaceAll("\\W", "_"),
            "chronicle.problem." + problem,
            parts));
  }
}
