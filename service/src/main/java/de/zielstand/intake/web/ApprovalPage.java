package de.zielstand.intake.web;

import de.zielstand.catalogue.Located;
import de.zielstand.element.Element;
import de.zielstand.intake.Intake;
import de.zielstand.intake.Readiness;
import de.zielstand.page.Form;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.review.SheetAddress;
import de.zielstand.review.Stage;
import de.zielstand.review.Step;
import de.zielstand.review.Submission;
import de.zielstand.review.SubmissionKey;
import de.zielstand.review.Submissions;
import de.zielstand.review.Submissions.Move;
import de.zielstand.review.Submissions.Progress;
import de.zielstand.review.Submissions.Wish;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for approval; what nothing is odd about can be approved at once. */
@HtmlPage
@Controller("/kommunen/{ags}/freigabe")
@MayCall(Role.APPROVER)
final class ApprovalPage {
  private final Intakes intakes;
  private final Submissions submissions;

  ApprovalPage(Intakes intakes, Submissions submissions) {
    this.intakes = intakes;
    this.submissions = submissions;
  }

  /**
   * A submission that waits.
   *
   * @param changed figures that differ from what was approved last; all of them the first time
   * @param own whether the one who looks has entered or handed in some of it
   */
  record Waiting(
      SubmissionKey key,
      String title,
      Optional<Step> submitted,
      int figures,
      int changed,
      int doubts,
      boolean own) {
    boolean isCalm() {
      return doubts == 0 && !own;
    }

    String name(String ags) {
      return SheetAddress.of(ags, key);
    }
  }

  @Get
  HttpResponse<?> show(String ags, Frame frame, Scope scope) {
    var waiting = waiting(intakes.at(scope), frame.viewer().orElseThrow().name());
    return Html.ok((output, interceptor) ->
        JteapprovalGenerated.render(output, interceptor, frame, ags, waiting));
  }

  /** All that were picked, or none where somebody was faster. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> approve(
      String ags, Frame frame, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    var picked = new Form(fields).all("pick");
    var intake = intakes.at(scope);
    List<Move> moves =
        waiting(intake, frame.viewer().orElseThrow().name()).stream()
            .filter(one -> picked.contains(one.name(ags)))
            .map(one ->
                new Move(
                    one.key(),
                    intake.ledger().of(one.key()).steps().size(),
                    Wish.of(Step.Kind.APPROVED)))
            .toList();
    if (moves.isEmpty()) {
      return Html.seeOther("/kommunen/" + ags + "/freigabe?done=figures-none");
    }
    return switch (submissions.takeAll(scope, moves, actor.id())) {
      case Progress.DONE -> Html.seeOther("/kommunen/" + ags + "/freigabe?done=figures-approved");
      case Progress.OWN_FIGURES ->
          throw new Refusal(new Problem(Problem.Kind.FORBIDDEN, "intake.problem.own-figures"));
      case Progress.STALE, Progress.NOT_NOW, Progress.NOTHING_NEW ->
          throw new Refusal(new Problem(Problem.Kind.CONFLICT, "intake.problem.not-now"));
    };
  }

  private static List<Waiting> waiting(Intake intake, String viewer) {
    return intake.ledger().submissions().values().stream()
        .filter(submission -> submission.stage() == Stage.SUBMITTED)
        .map(submission -> waiting(intake, submission, viewer))
        .sorted(
            Comparator.comparing((Waiting one) -> one.key().period())
                .thenComparing(Waiting::title)
                .thenComparing(one -> one.key().owner().code()))
        .toList();
  }

  private static Waiting waiting(Intake intake, Submission submission, String viewer) {
    var key = submission.key();
    var approved = submission.approved();
    var current = submission.current();
    long changed =
        current.values().stream()
            .filter(now ->
                approved.get(now.key()) == null
                    || !approved.get(now.key()).content().equals(now.content()))
            .count();
    return new Waiting(
        key,
        Located.of(intake.catalogue(), key.owner().concept(), key.owner().code())
            .map(Located::element)
            .map(Element::title)
            .orElse(key.owner().code().value()),
        submission.lastStep(),
        current.size(),
        (int) changed,
        Readiness.of(intake.catalogue(), intake.ledger(), key).doubts().size(),
        submission.isBy(viewer));
  }
}
