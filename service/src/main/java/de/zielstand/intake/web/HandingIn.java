package de.zielstand.intake.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Owner;
import de.zielstand.intake.Intake;
import de.zielstand.intake.Readiness;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.period.Period;
import de.zielstand.permission.Actor;
import de.zielstand.review.ReturnNotice;
import de.zielstand.review.Step;
import de.zielstand.review.Submission;
import de.zielstand.review.SubmissionKey;
import de.zielstand.review.Submissions;
import de.zielstand.review.Submissions.Wish;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The steps of a submission, for programs and for pages alike. */
@Singleton
final class HandingIn {
  private final Intakes intakes;
  private final Submissions submissions;
  private final ReturnNotice returnNotice;

  HandingIn(Intakes intakes, Submissions submissions, ReturnNotice returnNotice) {
    this.intakes = intakes;
    this.submissions = submissions;
    this.returnNotice = returnNotice;
  }

  /**
   * The submission a program names.
   *
   * @param owner a code, or concept/code with a colon for the stroke where a code alone is not
   *     enough
   */
  static SubmissionKey key(Intake intake, String owner, String period) {
    List<Owner> named =
        intake.catalogue().indicators().stream()
            .map(HeldIndicator::owner)
            .filter(one -> isCalled(one, owner))
            .distinct()
            .toList();
    if (named.isEmpty()) {
      throw new Refusal(Problem.Kind.NOT_FOUND);
    }
    if (named.size() > 1) {
      throw invalid(
          "measure",
          "AMBIGUOUS_OWNER",
          String.join(", ", named.stream().map(HandingIn::address).toList()));
    }
    return new SubmissionKey(
        named.getFirst(),
        Period.parse(period).orElseThrow(() -> invalid("period", "UNKNOWN_PERIOD", period)));
  }

  /**
   * Takes a step and says where the submission is then.
   *
   * @param which the submission among those of the municipality
   * @param seen how many steps the person had before them; empty for the newest
   */
  Submission take(
      Scope scope,
      Actor actor,
      Function<Intake, SubmissionKey> which,
      Optional<Integer> seen,
      Wish wish) {
    Intake intake = intakes.at(scope, actor);
    SubmissionKey key = which.apply(intake);
    Submission before = intake.ledger().of(key);
    if (wish.until().filter(until -> until.isBefore(intake.today())).isPresent()) {
      throw invalid("until", "UNTIL_PAST");
    }
    if (wish.kind() == Step.Kind.SUBMITTED) {
      if (!intake.remit().answersFor(key.owner())) {
        throw forbidden(intake.remit().covers(key.owner()) ? "gemeinde-only" : "not-yours");
      }
      refuseUnexplained(Readiness.of(intake.catalogue(), intake.ledger(), key));
    }
    int steps = seen.orElse(before.steps().size());
    return switch (submissions.take(scope, key, steps, wish, actor.id())) {
      case DONE -> {
        if (wish.kind() == Step.Kind.RETURNED) {
          returnNotice.send(scope, key);
        }
        yield intakes.now(scope, key);
      }
      case STALE, NOT_NOW -> throw conflict("not-now");
      case NOTHING_NEW -> throw conflict("nothing-new");
      case OWN_FIGURES -> throw forbidden("own-figures");
    };
  }

  /** A doubt or a sign needs a note, which goes with the figure to whoever approves. */
  private static void refuseUnexplained(Readiness readiness) {
    var places =
        readiness.wordless().stream()
            .map(figure ->
                Place.field(
                    "note", "NOTE_NEEDED", "intake.problem.note-needed", figure.indicator()))
            .toList();
    if (!places.isEmpty()) {
      throw new Refusal(new Problem(Problem.Kind.INVALID, "intake.problem.detail").at(places));
    }
  }

  private static Refusal conflict(String text) {
    return new Refusal(new Problem(Problem.Kind.CONFLICT, "intake.problem." + text));
  }

  private static Refusal forbidden(String text) {
    return new Refusal(new Problem(Problem.Kind.FORBIDDEN, "intake.problem." + text));
  }

  private static boolean isCalled(Owner owner, String name) {
    return owner.code().value().equals(name) || address(owner).equals(name);
  }

  private static String address(Owner owner) {
    return owner.concept().map(code -> code + ":").orElse("") + owner.code();
  }

  private static Refusal invalid(String field, String code, Object... parts) {
    return Refusal.at(Place.of("intake", field, code, parts));
  }
}
