package de.zielstand.intake.web;

import de.zielstand.intake.FileImport;
import de.zielstand.intake.ImportPreview.Line;
import de.zielstand.intake.ImportUndoing;
import de.zielstand.intake.Imports;
import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.Inbox.Outcome;
import de.zielstand.intake.Intake;
import de.zielstand.intake.web.ImportDesk.Laid;
import de.zielstand.observation.Origin;
import de.zielstand.page.Form;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.review.Step;
import de.zielstand.review.Submissions.Move;
import de.zielstand.review.Submissions.Wish;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a file in as a whole, and takes it back as a whole. */
@HtmlPage
@Controller("/kommunen/{ags}/einlesen/{file}")
@MayCall({Role.RECORDER, Role.COMMISSIONER})
final class ImportStepPage {
  private static final int MOST_OBSTACLES = 100;

  private final ImportDesk desk;
  private final Imports imports;
  private final Intakes intakes;

  ImportStepPage(ImportDesk desk, Imports imports, Intakes intakes) {
    this.desk = desk;
    this.imports = imports;
    this.intakes = intakes;
  }

  @Post("/uebernehmen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> take(
      String ags, String file, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var laid = desk.laid(scope, file, actor);
    boolean submits = !form.text("submit").isEmpty();
    // What was looked at is what is saved: meanwhile a figure or the file may have become another.
    if (!laid.preview().canBeTaken() || !form.text("seen").equals(laid.preview().stamp())) {
      throw conflict("intake.import.other");
    }
    if (submits && laid.preview().lines().stream().anyMatch(Line::isUnexplained)) {
      throw conflict("intake.import.unexplained");
    }
    var known = laid.waiting().file();
    var delivery =
        new Delivery(
            laid.preview().judged().changes(),
            Origin.IMPORT,
            submits ? moves(laid) : List.of(),
            Optional.empty(),
            Optional.of(known.id()));
    done(imports.take(scope, known.id(), delivery, actor.id()));
    return Html.seeOther(new ImportPath(ags).of(known) + "?done=import-taken");
  }

  @Post("/zuruecknehmen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> undo(String ags, String file, Frame frame, Scope scope, Actor actor) {
    var known = desk.file(scope, file);
    switch (known.state()) {
      case WAITING -> throw conflict("intake.import.not-taken");
      case UNDONE -> throw conflict("intake.import.undone-already");
      case TAKEN -> {}
    }
    var intake = intakes.at(scope, actor);
    var undoing = ImportUndoing.of(intake, imports.written(scope, known.id()), reason(known));
    if (!undoing.obstacles().isEmpty()) {
      return obstacles(ags, frame, intake, known, undoing);
    }
    var delivery = new Delivery(undoing.changes(), Origin.IMPORT, List.of(), Optional.empty());
    done(imports.undo(scope, known.id(), delivery, actor.id()));
    return Html.seeOther(new ImportPath(ags).of(known) + "?done=import-undone");
  }

  /** A figure that somebody would have to put right by hand first. */
  record InTheWay(String title, String period, String part, String sheet, String why) {}

  private static HttpResponse<?> obstacles(
      String ags, Frame frame, Intake intake, FileImport file, ImportUndoing undoing) {
    var inTheWay =
        undoing.obstacles().stream()
            .limit(MOST_OBSTACLES)
            .flatMap(obstacle -> ImportObstacles.shown(obstacle, intake, ags, frame).stream())
            .toList();
    return Html.with(
        HttpStatus.CONFLICT,
        (output, interceptor) ->
            JteimportobstaclesGenerated.render(
                output,
                interceptor,
                frame,
                new ImportPath(ags),
                file,
                inTheWay,
                undoing.obstacles().size()));
  }

  /** Stands with the figures for years, in the language of the files. */
  private static String reason(FileImport file) {
    return "Einlesen von „%s“ (Nr. %d) zurückgenommen".formatted(file.name(), file.id());
  }

  private static List<Move> moves(Laid laid) {
    return laid.preview().judged().touched().stream()
        .map(key ->
            new Move(
                key, laid.intake().ledger().of(key).steps().size(), Wish.of(Step.Kind.SUBMITTED)))
        .toList();
  }

  private static void done(Outcome outcome) {
    switch (outcome) {
      case Outcome.Taken _ -> {}
      case Outcome.AlreadyTaken _ -> throw ImportDesk.gone();
      case Outcome.Stale _, Outcome.Locked _, Outcome.NotSubmitted _ ->
          throw conflict("intake.problem.changed-meanwhile");
    }
  }

  private static Refusal conflict(String text) {
    return new Refusal(new Problem(Problem.Kind.CONFLICT, text));
  }
}
