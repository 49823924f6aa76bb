package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueDifference.Place;
import de.zielstand.catalogue.CatalogueRules;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.ElementFields;
import de.zielstand.catalogue.ElementFields.Read.Flawed;
import de.zielstand.catalogue.ElementFields.Read.Made;
import de.zielstand.catalogue.Goal;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Located;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Flaw;
import de.zielstand.indicator.Indicator;
import de.zielstand.page.Form;
import de.zielstand.page.Language;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
import de.zielstand.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One element changed, added or taken out, and what the whole catalogue says to that. */
public final class Amendment {
  private Amendment() {}

  /** What a change comes to. */
  public sealed interface Outcome {
    /** The catalogue as it would be. */
    record Ready(Catalogue catalogue) implements Outcome {}

    record Wrong(Mistakes mistakes) implements Outcome {}

    /** Somebody else changed the same element since the form was opened. */
    record Clash(Merge merge) implements Outcome {}

    /** Somebody else took it out since. */
    record Gone() implements Outcome {}
  }

  /** The element in the catalogue the form began from, and in the newest. */
  public record Ground(Catalogue began, Catalogue newest, Place place) {
    Optional<Located> before() {
      return Pages.find(began, place);
    }

    public Optional<Located> now() {
      return Pages.find(newest, place);
    }
  }

  public static Outcome change(
      Ground ground, Typed sent, Wish wish, ElementFields files, Language language) {
    Optional<Located> now = ground.now();
    Optional<Located> before = ground.before();
    if (now.isEmpty() || before.isEmpty()) {
      return new Outcome.Gone();
    }
    Draft draft = Draft.of(now.get().element(), language).with(sent, false);
    Complaints complaints = new Complaints(draft.type(), Texts.in(language));
    return switch (draft.read(files, ground.newest)) {
      case Flawed<? extends Element>(List<Flaw> flaws) ->
          wrong(wish.places(), complaints.own(flaws));
      case Made<? extends Element>(Element made) -> {
        List<Problem.Place> against = objections(before.get().element(), made, wish);
        if (!against.isEmpty()) {
          yield wrong(wish.places(), against);
        }
        if (wish.places().any()) {
          yield new Outcome.Wrong(wish.places());
        }
        Merge merge = new Merge(before.get().element(), now.get().element(), made, language);
        if (merge.othersChanged()) {
          yield new Outcome.Clash(merge);
        }
        Catalogue changed = Rebuilding.replaced(ground.newest, now.get().element(), made);
        yield judged(changed, now.get(), complaints);
      }
    };
  }

  public static Outcome add(
      Catalogue catalogue,
      Optional<Code> concept,
      Optional<Element> owner,
      Draft draft,
      Wish wish,
      ElementFields files) {
    Complaints complaints = new Complaints(draft.type(), Texts.in(draft.language()));
    return switch (draft.read(files, catalogue)) {
      case Flawed<? extends Element>(List<Flaw> flaws) ->
          wrong(wish.places(), complaints.own(flaws));
      case Made<? extends Element>(Element made) -> {
        List<Problem.Place> against = new ArrayList<>(deferral(Optional.empty(), made, wish));
        if (SuggestedCode.taken(catalogue, concept).contains(made.code().value())) {
          against.add(Complaints.at("code", "duplicate-code", "", made.code()));
        }
        if (!against.isEmpty() || wish.places().any()) {
          yield wrong(wish.places(), against);
        }
        Catalogue longer = Rebuilding.added(catalogue, owner, made);
        Optional<Code> own = made instanceof Concept ? Optional.of(made.code()) : concept;
        Located located = Pages.find(longer, new Place(own, made.code())).orElseThrow();
        yield judged(longer, located, complaints);
      }
    };
  }

  private static Outcome judged(Catalogue catalogue, Located located, Complaints complaints) {
    List<Flaw> flaws = CatalogueRules.flaws(catalogue);
    return flaws.isEmpty()
        ? new Outcome.Ready(catalogue)
        : new Outcome.Wrong(new Mistakes(complaints.within(catalogue, located, flaws)));
  }

  private static Outcome wrong(Mistakes wish, List<Problem.Place> places) {
    List<Problem.Place> all = new ArrayList<>(places);
    all.addAll(wish.places());
    return new Outcome.Wrong(new Mistakes(all));
  }

  private static List<Problem.Place> objections(Element before, Element made, Wish wish) {
    List<Problem.Place> against = new ArrayList<>(deferral(Optional.of(before), made, wish));
    if (before instanceof Indicator old
        && made instanceof Indicator now
        && now.targets().size() < old.targets().size()) {
      against.add(Complaints.at("targets", "target-gone"));
    }
    return against;
  }

  /** The model lets sources be silent about these; whoever defers today is not. */
  private static List<Problem.Place> deferral(Optional<Element> before, Element made, Wish wish) {
    Optional<Lifecycle> now = lifecycle(made).filter(Lifecycle::isDeferred);
    boolean wasDeferred =
        before.flatMap(Amendment::lifecycle).filter(Lifecycle::isDeferred).isPresent();
    if (now.isEmpty() || wasDeferred) {
      return List.of();
    }
    List<Problem.Place> missing = new ArrayList<>();
    if (now.get().since().isEmpty()) {
      missing.add(Complaints.at("lifecycle.since", "deferred-since"));
    }
    if (now.get().resubmission().isEmpty() && !wish.openEnded()) {
      missing.add(Complaints.at("lifecycle.resubmission", "deferred-until"));
    }
    return missing;
  }

  private static Optional<Lifecycle> lifecycle(Element element) {
    return switch (element) {
      case Measure measure -> Optional.of(measure.lifecycle());
      case Goal goal -> goal.lifecycle();
      default -> Optional.empty();
    };
  }

  /**
   * What a form says beside the element itself.
   *
   * @param version the version of the catalogue it began from
   * @param openEnded a deferral without a day to come back to it
   */
  public record Wish(int version, String why, boolean openEnded) {
    private static final int LONGEST = 1_000;

    public static Wish of(Form form) {
      return new Wish(
          form.number("from-version").orElse(0),
          form.text("why"),
          !form.text("open-ended").isEmpty());
    }

    public static Wish begin(int version) {
      return new Wish(version, "", false);
    }

    /** Every change says why. */
    public Mistakes places() {
      if (why.isBlank()) {
        return Mistakes.of(Complaints.at("why", "why-missing"));
      }
      return why.length() > LONGEST
          ? Mistakes.of(Complaints.at("why", "why-long", LONGEST))
          : Mistakes.NONE;
    }
  }
}
