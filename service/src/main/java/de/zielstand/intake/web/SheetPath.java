package de.zielstand.intake.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import de.zielstand.intake.Intake;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.period.Period;
import de.zielstand.review.SheetAddress;
import de.zielstand.review.SubmissionKey;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.PathVariable;

/** Where the sheet of a measure and period is. */
@Introspected
record SheetPath(
    @PathVariable String ags,
    @PathVariable String concept,
    @PathVariable String owner,
    @PathVariable String period) {
  String path() {
    return SheetAddress.list(ags) + "/" + concept + "/" + owner + "/" + period;
  }

  /** The neighbouring period's sheet of the same measure. */
  String at(Period other) {
    return new SheetPath(ags, concept, owner, other.code()).path();
  }

  /** What the figures are of. */
  String element() {
    return "/kommunen/" + ags + "/konzept/" + concept + "/" + owner;
  }

  /** Not found where nothing is asked of it in such a period. */
  SubmissionKey key(Intake intake) {
    Period when = Period.parse(period).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    if (!when.code().equals(period) || when.firstDay().isAfter(intake.latest())) {
      throw new Refusal(Problem.Kind.NOT_FOUND);
    }
    return held(intake)
        .filter(held -> held.indicator().rhythm() == when.kind())
        .map(HeldIndicator::owner)
        .findFirst()
        .map(found -> new SubmissionKey(found, when))
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  Element holder(Intake intake) {
    return held(intake).findFirst().orElseThrow().holder();
  }

  private java.util.stream.Stream<HeldIndicator> held(Intake intake) {
    return intake.catalogue().indicators().stream().filter(held -> isHere(held.owner()));
  }

  private boolean isHere(Owner held) {
    return held.code().value().equals(owner) && Code.segment(held.concept()).equals(concept);
  }
}
