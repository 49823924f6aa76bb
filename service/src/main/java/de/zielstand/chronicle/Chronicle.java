package de.zielstand.chronicle;

import de.zielstand.catalogue.Review;
import de.zielstand.chronicle.Happening.MeetingHeld;
import de.zielstand.chronicle.Happening.ReportGiven;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All that happened in a municipality as it was known at an instant; the latest day first. */
public record Chronicle(List<Entry> entries) {
  private static final Comparator<Entry> LATEST_FIRST =
      Comparator.comparing((Entry entry) -> entry.happening().day())
          .thenComparingInt(Entry::number)
          .reversed();

  /** Where nothing was entered; made after the order that all of them use. */
  public static final Chronicle EMPTY = new Chronicle(List.of());

  public Chronicle {
    entries =
        entries.stream().filter(Predicate.not(Entry::withdrawn)).sorted(LATEST_FIRST).toList();
  }

  public List<Entry> meetings(Code body) {
    return of(one -> one instanceof MeetingHeld met && met.body().equals(body));
  }

  public List<LocalDate> meetingDays(Code body) {
    return meetings(body).stream().map(entry -> entry.happening().day()).toList();
  }

  public List<Entry> reports(Code duty) {
    return of(one -> one instanceof ReportGiven given && given.duty().equals(duty));
  }

  public List<Entry> resolutions(Code body) {
    return of(one -> one instanceof ResolutionTaken taken && taken.body().equals(body));
  }

  public Optional<Entry> closing(Code concept, Element measure, Review review) {
    Owner owner = Owner.of(Optional.of(concept), measure);
    return of(one ->
            one instanceof ReviewClosed closed
                && closed.owner().equals(owner)
                && closed.planned().equals(review.planned()))
        .stream()
        .findFirst();
  }

  /** Of another entry than the named one. */
  public boolean hasDoubleOf(Happening happening, int exceptNumber) {
    return entries.stream()
        .filter(entry -> entry.number() != exceptNumber)
        .anyMatch(entry -> entry.happening().isDoubleOf(happening));
  }

  private List<Entry> of(Predicate<Happening> wanted) {
    return entries.stream().filter(entry -> wanted.test(entry.happening())).toList();
  }
}
