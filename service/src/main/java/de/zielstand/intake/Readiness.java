package de.zielstand.intake;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Revision;
import de.zielstand.plausibility.Doubt;
import de.zielstand.plausibility.PlausibilityCheck;
import de.zielstand.review.Ledger;
import de.zielstand.review.SubmissionKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a submission still lacks before it can be handed in.
 *
 * @param missing figures that have neither a value nor a sign
 * @param unexplained signs without a note, in the order of the figures
 * @param doubts all of them, explained or not
 * @param notes what is said beside each figure that says something
 */
public record Readiness(
    List<FigureKey> missing,
    List<FigureKey> unexplained,
    List<Doubt> doubts,
    Map<FigureKey, String> notes) {

  /** Of the figures as they stand, drafts included. */
  public static Readiness of(Catalogue catalogue, Ledger ledger, SubmissionKey submission) {
    return of(catalogue, ledger.entered(), submission);
  }

  private static Readiness of(
      Catalogue catalogue, SortedMap<FigureKey, Revision> entered, SubmissionKey submission) {
    SortedMap<FigureKey, Content> contents = contents(entered);
    List<FigureKey> missing = new ArrayList<>();
    List<FigureKey> unexplained = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    Map<FigureKey, String> notes = new HashMap<>();
    for (HeldIndicator held : asked(catalogue, submission)) {
      SortedSet<FigureKey> there = new TreeSet<>();
      for (FigureKey key : entered.keySet()) {
        if (key.indicator().equals(held.indicator().code())
            && key.concept().equals(held.concept())
            && key.period().equals(submission.period())) {
          there.add(key);
          entered.get(key).remark().note().ifPresent(note -> notes.put(key, note));
          if (contents.get(key) instanceof Content.Missing && !notes.containsKey(key)) {
            unexplained.add(key);
          }
        }
      }
      missing.addAll(missing(held, submission, contents));
      doubts.addAll(PlausibilityCheck.of(held.indicator(), contents, there));
    }
    return new Readiness(
        List.copyOf(missing), List.copyOf(unexplained), List.copyOf(doubts), Map.copyOf(notes));
  }

  /** What changes would be asked about, saved or not. */
  public static List<Doubt> doubtsAbout(Catalogue catalogue, Ledger ledger, List<Change> changes) {
    SortedMap<FigureKey, Content> contents = contents(ledger.entered());
    Map<String, SortedSet<FigureKey>> asked = new TreeMap<>();
    for (Change change : changes) {
      contents.put(change.key(), change.content());
      asked
          .computeIfAbsent(
              change.key().indicator().within(change.key().concept()), _ -> new TreeSet<>())
          .add(change.key());
    }
    List<Doubt> doubts = new ArrayList<>();
    for (HeldIndicator held : catalogue.indicators()) {
      SortedSet<FigureKey> keys = asked.get(held.address());
      if (keys != null) {
        doubts.addAll(PlausibilityCheck.of(held.indicator(), contents, keys));
      }
    }
    return doubts;
  }

  /** Figures that are odd or missing and nobody has said why. */
  public List<FigureKey> wordless() {
    return Stream.concat(
            doubts.stream().map(Doubt::key).filter(key -> !notes.containsKey(key)),
            unexplained.stream())
        .distinct()
        .toList();
  }

  /** The indicators a submission is asked for. */
  public static List<HeldIndicator> asked(Catalogue catalogue, SubmissionKey submission) {
    return catalogue.indicators().stream()
        .filter(held -> held.owner().equals(submission.owner()))
        .filter(held -> held.indicator().rhythm() == submission.period().kind())
        .toList();
  }

  /**
   * The parts of a figure may stay open; its whole, or the levels of an assessment, may not. The
   * whole of a Kreis is there as soon as one of its Gemeinden has reported.
   */
  private static List<FigureKey> missing(
      HeldIndicator held, SubmissionKey submission, SortedMap<FigureKey, Content> contents) {
    Indicator indicator = held.indicator();
    return Parts.of(indicator).stream()
        .filter(part -> part.isEmpty() || part.startsWith(Parts.LEVEL + "="))
        .map(part -> new FigureKey(held.concept(), indicator.code(), submission.period(), part))
        .filter(key -> !contents.containsKey(key))
        .filter(key -> GemeindeSum.of(indicator, part -> contents.get(key.of(part))).isEmpty())
        .toList();
  }

  private static SortedMap<FigureKey, Content> contents(SortedMap<FigureKey, Revision> entered) {
    SortedMap<FigureKey, Content> contents = new TreeMap<>();
    entered.forEach((key, revision) -> contents.put(key, revision.content()));
    return contents;
  }
}
