package de.zielstand.intake.web;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.FileImport;
import de.zielstand.intake.FileImport.State;
import de.zielstand.intake.Imports;
import de.zielstand.intake.MendedFile;
import de.zielstand.intake.SheetFiles;
import de.zielstand.intake.SheetFiles.Format;
import de.zielstand.intake.web.ImportDesk.Laid;
import de.zielstand.page.Form;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.plausibility.DoubtSentences;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import java.util.Optional;

/** A file with figures, looked at row by row before anything of it is saved. */
@HtmlPage
@Controller("/kommunen/{ags}/einlesen/{file}")
@MayCall({Role.RECORDER, Role.COMMISSIONER})
final class ImportPage {
  private static final int RECENT = 200;

  private final ImportDesk desk;
  private final Imports imports;
  private final SheetFiles files;

  ImportPage(ImportDesk desk, Imports imports, SheetFiles files) {
    this.desk = desk;
    this.imports = imports;
    this.files = files;
  }

  @Get
  HttpResponse<?> show(
      HttpRequest<?> request, String ags, String file, Frame frame, Scope scope, Actor actor) {
    var known = desk.file(scope, file);
    var path = new ImportPath(ags);
    if (known.state() != State.WAITING) {
      return Html.ok((output, interceptor) ->
          JteimportdoneGenerated.render(output, interceptor, frame, path, known));
    }
    var waiting = desk.waiting(scope, known);
    if (waiting.sign().isEmpty()) {
      return Html.ok((output, interceptor) ->
          JteimportsignGenerated.render(output, interceptor, frame, path, known));
    }
    var laid = desk.laid(scope, waiting, waiting.sign().get(), actor);
    var view = ImportView.of(laid, ImportFilter.of(request), earlier(scope, known), frame);
    return Html.ok(
        (output, interceptor) -> JteimportGenerated.render(output, interceptor, frame, path, view));
  }

  @Get("/berichtigt.csv")
  @Produces("text/csv")
  HttpResponse<?> csv(String ags, String file, Frame frame, Scope scope, Actor actor) {
    return mended(ags, desk.laid(scope, file, actor), frame, Format.CSV);
  }

  @Get("/berichtigt.xlsx")
  @Produces(Attachment.XLSX)
  HttpResponse<?> xlsx(String ags, String file, Frame frame, Scope scope, Actor actor) {
    return mended(ags, desk.laid(scope, file, actor), frame, Format.XLSX);
  }

  @Post("/zahlen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> decide(String ags, String file, Scope scope, @Body Map<String, Object> fields) {
    var known = desk.file(scope, file);
    switch (new Form(fields).text("sign")) {
      case "comma" -> imports.decide(scope, known.id(), DecimalSign.COMMA);
      case "point" -> imports.decide(scope, known.id(), DecimalSign.POINT);
      default -> {}
    }
    return Html.seeOther(new ImportPath(ags).of(known));
  }

  @Post("/verwerfen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> discard(String ags, String file, Scope scope) {
    if (!imports.discard(scope, desk.file(scope, file).id())) {
      throw ImportDesk.gone();
    }
    return Html.seeOther(new ImportPath(ags).list() + "?done=import-discarded");
  }

  private HttpResponse<?> mended(String ags, Laid laid, Frame frame, Format format) {
    var sentences = DoubtSentences.of(laid.intake().catalogue(), frame.language());
    var table =
        MendedFile.of(
            laid.waiting().sheet(),
            laid.preview(),
            laid.sign(),
            line -> {
              var column =
                  line.problem()
                      .flatMap(one -> RowPlaces.of(one, true).column())
                      .map(name -> name + ": ")
                      .orElse("");
              return column + String.join(" ", ImportView.said(line, sentences, frame.texts()));
            });
    return Attachment.of(
        files, table, format, "berichtigt-%s-%d".formatted(ags, laid.waiting().file().id()));
  }

  /** The very same file, taken in before and still in force. */
  private Optional<FileImport> earlier(Scope scope, FileImport file) {
    return imports.newest(scope, RECENT).stream()
        .filter(one -> one.state() == State.TAKEN && one.digest().equals(file.digest()))
        .findFirst();
  }
}
