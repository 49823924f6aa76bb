package de.zielstand.click.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.click.ClickFile;
import de.zielstand.click.CountedFigures;
import de.zielstand.click.FileKind;
import de.zielstand.click.PageVisits;
import de.zielstand.click.PageVisits.Outcome;
import de.zielstand.click.Reading;
import de.zielstand.click.Series;
import de.zielstand.click.Upload;
import de.zielstand.click.web.ClicksView.Typed;
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
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Click statistics by hand: a file is read, looked at, and taken over. In between its daily counts
 * wait in the database, so that any replica can go on.
 */
@HtmlPage
@Controller("/kommunen/{ags}/klicks")
@MayCall({Role.RECORDER, Role.COMMISSIONER})
final class ClicksPage {
  private static final int SHOWN_IMPORTS = 10;

  private final Desk desk;
  private final PageVisits visits;
  private final Upload.Waiting waiting;

  ClicksPage(Desk desk, PageVisits visits, Upload.Waiting waiting) {
    this.desk = desk;
    this.visits = visits;
    this.waiting = waiting;
  }

  @Get
  HttpResponse<?> show(String ags, Frame frame, Scope scope, Actor actor) {
    return chooser(HttpStatus.OK, ags, frame, scope, actor, Typed.NOTHING, Mistakes.NONE);
  }

  @Post("/vorschau")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> read(
      String ags,
      Frame frame,
      Scope scope,
      Actor actor,
      @Part("file") @Nullable CompletedFileUpload file,
      @Part("indicator") @Nullable String indicator,
      @Part("source") @Nullable String source,
      @Part("day") @Nullable String day) {
    var fields = new Form(Map.of("indicator", or(indicator), "source", or(source), "day", or(day)));
    var typed = new Typed(fields.text("indicator"), fields.text("source"), fields.text("day"));
    List<Place> missing = new ArrayList<>();
    var kind = FileKind.of(typed.source());
    if (file == null || or(file.getFilename()).isEmpty()) {
      missing.add(FilePlaces.field("file", "FILE_MISSING"));
    }
    if (typed.indicator().isEmpty()) {
      missing.add(FilePlaces.field("indicator", "CHOICE_MISSING"));
    }
    if (kind.isEmpty()) {
      missing.add(FilePlaces.field("source", "CHOICE_MISSING"));
    }
    if (!typed.day().isEmpty() && fields.day("day").isEmpty()) {
      missing.add(FilePlaces.field("day", "NOT_A_DAY", typed.day()));
    }
    if (file == null || !missing.isEmpty()) {
      return wrong(HttpStatus.UNPROCESSABLE_ENTITY, ags, frame, scope, actor, typed, missing);
    }
    try (var stream = file.getInputStream()) {
      HeldIndicator held = desk.indicator(scope, actor, typed.indicator());
      var question =
          desk.question(scope, held, kind.orElseThrow(), fields.day("day"), frame.language());
      return switch (desk.read(stream, question)) {
        case Reading.Refused(var problem) ->
            wrong(
                HttpStatus.valueOf(FilePlaces.kind(problem.flaw()).status()),
                ags,
                frame,
                scope,
                actor,
                typed,
                List.of(located(FilePlaces.place(problem), frame)));
        case Reading.Read(ClickFile read) -> {
          var upload =
              new Upload(name(file), Series.of(held).orElseThrow(), kind.orElseThrow(), read);
          long id = waiting.keep(scope, upload, actor.id());
          yield Html.seeOther(ClicksView.path(ags) + "/" + id);
        }
      };
    } catch (Refusal refusal) {
      if (refusal.problem().kind() != Problem.Kind.INVALID) {
        throw refusal;
      }
      return wrong(
          HttpStatus.UNPROCESSABLE_ENTITY,
          ags,
          frame,
          scope,
          actor,
          typed,
          refusal.problem().places());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Get("/{upload}")
  HttpResponse<?> preview(String ags, String upload, Frame frame, Scope scope, Actor actor) {
    var kept = kept(scope, upload);
    var held = held(scope, actor, kept);
    var series = kept.upload().series();
    return switch (visits.weigh(
        scope, series, kept.upload().kind().source(), kept.upload().file())) {
      case Outcome.Weighed weighed -> {
        var view = new PreviewView(frame, ags, held, kept, weighed);
        yield Html.ok(
            (output, interceptor) -> JtepreviewGenerated.render(output, interceptor, view));
      }
      case Outcome.UnknownIndicator _ -> throw new Refusal(Problem.Kind.NOT_FOUND);
    };
  }

  @Post("/{upload}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> take(
      String ags,
      String upload,
      Frame frame,
      Scope scope,
      Actor actor,
      @Body Map<String, Object> fields) {
    var kept = kept(scope, upload);
    held(scope, actor, kept);
    if (new Form(fields).text("what").equals("leave")) {
      waiting.remove(scope, kept.id());
      return Html.seeOther(ClicksView.path(ags) + "?done=clicks-left");
    }
    return switch (visits.take(
        scope,
        kept.upload().series(),
        kept.upload().kind().source(),
        kept.upload().file(),
        actor.id())) {
      case Outcome.Weighed _ -> {
        waiting.remove(scope, kept.id());
        yield Html.seeOther(ClicksView.path(ags) + "?done=clicks-taken");
      }
      case Outcome.UnknownIndicator _ -> throw new Refusal(Problem.Kind.NOT_FOUND);
    };
  }

  private Upload.Kept kept(Scope scope, String id) {
    long number = id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    return waiting
        .find(scope, number)
        .orElseThrow(() -> new Refusal(new Problem(Problem.Kind.NOT_FOUND, "click.check.gone")));
  }

  /** Refused where the indicator is another's, or counts something else by now. */
  private HeldIndicator held(Scope scope, Actor actor, Upload.Kept kept) {
    var series = kept.upload().series();
    var held = desk.indicator(scope, actor, series.indicator().within(series.concept()));
    if (Series.of(held).filter(series::equals).isEmpty()) {
      throw new Refusal(new Problem(Problem.Kind.NOT_FOUND, "click.check.gone"));
    }
    return held;
  }

  private HttpResponse<?> wrong(
      HttpStatus status,
      String ags,
      Frame frame,
      Scope scope,
      Actor actor,
      Typed typed,
      List<Place> places) {
    return chooser(status, ags, frame, scope, actor, typed, new Mistakes(places));
  }

  private HttpResponse<?> chooser(
      HttpStatus status,
      String ags,
      Frame frame,
      Scope scope,
      Actor actor,
      Typed typed,
      Mistakes mistakes) {
    var catalogue = desk.catalogue(scope);
    var view =
        new ClicksView(
            frame,
            ags,
            desk.indicators(catalogue, scope, actor),
            CountedFigures.of(catalogue, scope, visits),
            visits.imports(scope, SHOWN_IMPORTS),
            typed,
            mistakes);
    return Html.with(
        status, (output, interceptor) -> JteclicksGenerated.render(output, interceptor, view));
  }

  /** The same place said of the field with the file, where in the file it is. */
  private static Place located(Place place, Frame frame) {
    List<String> where = new ArrayList<>();
    place.line().ifPresent(line -> where.add(frame.text("click.place.line", line)));
    place.column().ifPresent(column -> where.add(frame.text("click.place.column", column)));
    place
        .path()
        .filter(path -> !path.isEmpty())
        .ifPresent(path -> where.add(frame.text("click.place.path", path)));
    return Place.field(
        "file",
        place.code(),
        "click.problem.located",
        String.join(", ", where),
        place.message(frame.texts()));
  }

  private static String name(CompletedFileUpload file) {
    String name = or(file.getFilename()).replaceAll("[\\p{Cc}\\x00]", "");
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.length() > Upload.LONGEST_NAME ? last.substring(0, Upload.LONGEST_NAME) : last;
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
