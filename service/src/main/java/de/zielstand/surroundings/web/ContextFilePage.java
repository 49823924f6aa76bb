package de.zielstand.surroundings.web;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.SheetFiles;
import de.zielstand.intake.SheetFiles.Reading;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.surroundings.ContextColumns;
import de.zielstand.surroundings.ContextFile;
import de.zielstand.surroundings.ContextFile.State;
import de.zielstand.surroundings.ContextFiles;
import de.zielstand.surroundings.ContextFiles.Outcome;
import de.zielstand.surroundings.ContextUndoing;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file with context figures: brought, looked at row by row, taken in or back as a whole. */
@HtmlPage
@Controller("/kommunen/{ags}/rahmendaten/dateien")
@MayCall({Role.RECORDER, Role.COMMISSIONER})
final class ContextFilePage {
  private static final int LARGEST = 64 << 20;
  private static final int LONGEST_NAME = 200;

  private final ContextDesk desk;
  private final ContextFiles received;
  private final SheetFiles files;

  ContextFilePage(ContextDesk desk, ContextFiles received, SheetFiles files) {
    this.desk = desk;
    this.received = received;
    this.files = files;
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> upload(
      String ags,
      Frame frame,
      Scope scope,
      Actor actor,
      @Part("file") @Nullable CompletedFileUpload file) {
    desk.refuseUnlessMayBring(scope, actor);
    if (file == null || file.getSize() == 0) {
      return refused(ags, frame, scope, Places.field("file", "FILE_MISSING"));
    }
    if (file.getSize() > LARGEST) {
      throw new Refusal(Problem.Kind.TOO_LARGE);
    }
    byte[] content = bytes(file);
    return switch (Sent.read(files, content)) {
      case Reading.Refused(var flaw) -> {
        var problem = Places.flaw(flaw);
        yield refused(
            ags, frame, scope, Places.field("file", problem.code(), problem.parts().toArray()));
      }
      case Reading.Read(var sheet, _) when sheet.rows().isEmpty() ->
          refused(ags, frame, scope, Places.field("file", "FILE_EMPTY"));
      case Reading.Read(var sheet, _) when !ContextColumns.missing(sheet.columns()).isEmpty() ->
          refused(
              ags,
              frame,
              scope,
              Places.field(
                  "file",
                  "COLUMNS_MISSING",
                  String.join(", ", ContextColumns.missing(sheet.columns()))));
      case Reading.Read _ -> {
        long id = received.keep(scope, name(file), content, actor.id());
        yield Html.seeOther(new ContextLinks(ags).files() + "/" + id);
      }
    };
  }

  @Get("/{sheet}")
  HttpResponse<?> show(
      String ags,
      String sheet,
      Frame frame,
      Scope scope,
      @QueryValue @Nullable String zahlen,
      @QueryValue @Nullable String zeigen) {
    var links = new ContextLinks(ags);
    var file = file(scope, sheet);
    if (file.state() != State.WAITING) {
      return Html.ok((output, interceptor) ->
          JtefiledoneGenerated.render(output, interceptor, frame, links, file));
    }
    var read = read(scope, file);
    var sign = Optional.ofNullable(zahlen).flatMap(Sent::signOf).or(read.form()::sign);
    if (sign.isEmpty()) {
      return Html.ok((output, interceptor) ->
          JtefilesignGenerated.render(output, interceptor, frame, links, file));
    }
    var preview = desk.intake(scope).judge(read.sheet(), sign.get());
    var show = zeigen == null ? "" : zeigen;
    var view =
        new ContextFileView(
            frame, links, file, read.form(), sign.get(), preview, ContextFileView.show(show));
    return Html.ok((output, interceptor) -> JtefileGenerated.render(output, interceptor, view));
  }

  @Post("/{sheet}/uebernehmen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> take(
      String ags, String sheet, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    desk.refuseUnlessMayBring(scope, actor);
    var form = new Form(fields);
    var file = file(scope, sheet);
    var read = read(scope, file);
    DecimalSign sign = Sent.signOf(form.text("sign")).orElseThrow(ContextFilePage::gone);
    var preview = desk.intake(scope).judge(read.sheet(), sign);
    // What was looked at is what is saved: meanwhile a figure or the catalogue may have changed.
    if (!preview.canBeTaken() || !form.text("seen").equals(preview.stamp())) {
      throw conflict("intake.import.other");
    }
    done(received.take(scope, file.id(), preview.changes(), actor.id()));
    return Html.seeOther(new ContextLinks(ags).of(file) + "?done=import-taken");
  }

  @Post("/{sheet}/verwerfen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> discard(String ags, String sheet, Scope scope, Actor actor) {
    desk.refuseUnlessMayBring(scope, actor);
    if (!received.discard(scope, file(scope, sheet).id())) {
      throw gone();
    }
    return Html.seeOther(new ContextLinks(ags).list() + "?done=import-discarded");
  }

  @Post("/{sheet}/zuruecknehmen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> undo(String ags, String sheet, Scope scope, Actor actor) {
    desk.refuseUnlessMayBring(scope, actor);
    var file = file(scope, sheet);
    switch (file.state()) {
      case WAITING -> throw conflict("intake.import.not-taken");
      case UNDONE -> throw conflict("intake.import.undone-already");
      case TAKEN -> {}
    }
    // Stands with the figures for years, in the language of the files.
    var reason = "Einlesen von „%s“ (Nr. %d) zurückgenommen".formatted(file.name(), file.id());
    var undoing = ContextUndoing.of(desk.known(scope), file.id(), reason);
    if (!undoing.changedAfter().isEmpty()) {
      var key = undoing.changedAfter().getFirst();
      throw new Refusal(
          new Problem(
              Problem.Kind.CONFLICT,
              "surroundings.changed-after",
              undoing.changedAfter().size(),
              key.figure(),
              key.day()));
    }
    done(received.undo(scope, file.id(), undoing.changes(), actor.id()));
    return Html.seeOther(new ContextLinks(ags).of(file) + "?done=import-undone");
  }

  private HttpResponse<?> refused(String ags, Frame frame, Scope scope, Place place) {
    var view =
        new ContextView(
            frame,
            new ContextLinks(ags),
            desk.catalogue(scope),
            desk.known(scope),
            Optional.of(received.newest(scope, ContextPage.MOST_FILES)),
            Mistakes.of(place));
    return Html.with(
        HttpStatus.UNPROCESSABLE_ENTITY,
        (output, interceptor) -> JtefiguresGenerated.render(output, interceptor, view));
  }

  private ContextFile file(Scope scope, String number) {
    return Optional.of(number)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> received.find(scope, Long.parseLong(text)))
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  private Reading.Read read(Scope scope, ContextFile file) {
    byte[] content = received.content(scope, file.id()).orElseThrow(ContextFilePage::gone);
    return switch (files.read(content)) {
      case Reading.Refused(var flaw) -> throw Places.refusal(flaw);
      case Reading.Read read -> read;
    };
  }

  private static void done(Outcome outcome) {
    switch (outcome) {
      case DONE -> {}
      case STALE -> throw conflict("intake.problem.changed-meanwhile");
      case GONE -> throw gone();
    }
  }

  private static Refusal gone() {
    return conflict("intake.import.gone");
  }

  private static Refusal conflict(String text) {
    return new Refusal(new Problem(Problem.Kind.CONFLICT, text));
  }

  private static byte[] bytes(CompletedFileUpload file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some browsers send the whole path; a name may be anything, so only letters and signs stay. */
  private static String name(CompletedFileUpload file) {
    String name = file.getFilename().replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
    return name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }
}
