package de.zielstand.intake.web;

import de.zielstand.intake.FileImport;
import de.zielstand.intake.FileProblems;
import de.zielstand.intake.Imports;
import de.zielstand.intake.PrefilledSheet;
import de.zielstand.intake.SheetFiles;
import de.zielstand.intake.SheetFiles.Format;
import de.zielstand.intake.SheetFiles.Reading;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.period.Period;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files with figures: bringing one, fetching one to fill in, and what became of earlier ones. */
@HtmlPage
@Controller("/kommunen/{ags}/einlesen")
@MayCall({Role.RECORDER, Role.COMMISSIONER})
final class ImportsPage {
  private static final int MOST_SHOWN = 50;
  private static final int LARGEST = 64 << 20;
  private static final int LONGEST_NAME = 200;

  private final Imports imports;
  private final SheetFiles files;
  private final Intakes intakes;

  ImportsPage(Imports imports, SheetFiles files, Intakes intakes) {
    this.imports = imports;
    this.files = files;
    this.intakes = intakes;
  }

  /**
   * What the page shows.
   *
   * @param period the quarter that the person looks at everywhere
   */
  record View(List<FileImport> imports, List<Period> periods, Period period) {}

  @Get
  HttpResponse<?> show(String ags, Frame frame, Scope scope, Actor actor) {
    return page(HttpStatus.OK, ags, frame, scope, actor, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> upload(
      HttpRequest<?> request,
      String ags,
      Frame frame,
      Scope scope,
      Actor actor,
      @Part("file") @Nullable CompletedFileUpload file) {
    if (file == null || file.getSize() == 0) {
      return refused(ags, frame, scope, actor, "MISSING", "intake.import.file.missing");
    }
    if (file.getSize() > LARGEST) {
      throw new Refusal(Problem.Kind.TOO_LARGE);
    }
    byte[] content = bytes(file);
    return switch (files.read(content)) {
      case Reading.Refused(var flaw) ->
          page(
              HttpStatus.UNPROCESSABLE_ENTITY,
              ags,
              frame,
              scope,
              actor,
              Mistakes.of(UnreadableFile.place(flaw)));
      case Reading.Read(var sheet, _) when sheet.rows().isEmpty() ->
          refused(ags, frame, scope, actor, "EMPTY", "intake.import.file.empty");
      case Reading.Read(var sheet, _) when !FileProblems.missing(sheet).isEmpty() ->
          refused(
              ags,
              frame,
              scope,
              actor,
              "COLUMN_MISSING",
              "intake.import.file.columns",
              String.join(", ", FileProblems.missing(sheet)));
      case Reading.Read _ -> {
        long id = imports.add(scope, name(file), content, actor.id());
        String next = new ImportPath(ags).list() + "/" + id;
        // A script that shows progress would otherwise fetch the next page once too often.
        yield request.getHeaders().contains("X-Progress")
            ? HttpResponse.created(URI.create(next))
            : Html.seeOther(next);
      }
    };
  }

  @Get("/vorlage.csv")
  @Produces("text/csv")
  HttpResponse<?> csv(String ags, Scope scope, Actor actor, @QueryValue @Nullable String periode) {
    return prefilled(ags, scope, actor, periode, Format.CSV);
  }

  @Get("/vorlage.xlsx")
  @Produces(Attachment.XLSX)
  HttpResponse<?> xlsx(String ags, Scope scope, Actor actor, @QueryValue @Nullable String periode) {
    return prefilled(ags, scope, actor, periode, Format.XLSX);
  }

  private HttpResponse<?> prefilled(
      String ags, Scope scope, Actor actor, @Nullable String said, Format format) {
    var intake = intakes.at(scope, actor);
    var period =
        Optional.ofNullable(said)
            .flatMap(Period::parse)
            .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    return Attachment.of(
        files,
        PrefilledSheet.of(intake, period, ags),
        format,
        "zahlen-%s-%s".formatted(ags, period.code()));
  }

  private HttpResponse<?> refused(
      String ags,
      Frame frame,
      Scope scope,
      Actor actor,
      String code,
      String text,
      Object... parts) {
    return page(
        HttpStatus.UNPROCESSABLE_ENTITY,
        ags,
        frame,
        scope,
        actor,
        Mistakes.of(Place.field("file", code, text, parts)));
  }

  private HttpResponse<?> page(
      HttpStatus status, String ags, Frame frame, Scope scope, Actor actor, Mistakes mistakes) {
    var intake = intakes.at(scope, actor);
    var view =
        new View(
            imports.newest(scope, MOST_SHOWN),
            PrefilledSheet.periods(intake),
            Period.quarter(frame.view().year(), frame.view().quarter()));
    return Html.with(
        status,
        (output, interceptor) ->
            JteimportsGenerated.render(
                output, interceptor, frame, new ImportPath(ags), view, mistakes));
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
