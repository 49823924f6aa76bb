package de.zielstand.amendment.web;

import de.zielstand.amendment.Amendment.Wish;
import de.zielstand.amendment.Comparison;
import de.zielstand.amendment.Comparison.Change;
import de.zielstand.amendment.web.Book.Edition;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueFiles;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Saving;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.Reading;
import de.zielstand.element.Problem;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem.Kind;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole catalogue as a file, out and in. Between preview and saving the text travels in the
 * form: no replica has to remember it, and it is read and judged again when it comes back.
 */
@HtmlPage
@Controller("/kommunen/{ags}/konzept/datei")
@MayCall(Role.ADMINISTRATOR)
final class FilePage {
  private static final int LARGEST = 8 * 1024 * 1024;
  private static final int MOST_SHOWN = 300;

  private final Catalogues catalogues;
  private final CatalogueFiles files;
  private final Book book;

  FilePage(Catalogues catalogues, CatalogueFiles files, Book book) {
    this.catalogues = catalogues;
    this.files = files;
    this.book = book;
  }

  /**
   * What a preview shows.
   *
   * @param stale somebody else saved while the preview before this one was looked at
   */
  record Preview(
      String content, List<Change> changes, List<Change> shown, int version, boolean stale) {}

  @Get
  HttpResponse<?> show(String ags, Frame frame, Scope scope) {
    return chooser(HttpStatus.OK, ags, frame, scope, "", List.of(), Mistakes.NONE);
  }

  @Get("/katalog.yaml")
  @Produces("application/yaml")
  HttpResponse<byte[]> yaml(String ags, Scope scope) {
    return download(ags, scope, Notation.YAML, "yaml", "application/yaml; charset=utf-8");
  }

  @Get("/katalog.json")
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> json(String ags, Scope scope) {
    return download(ags, scope, Notation.JSON, "json", MediaType.APPLICATION_JSON);
  }

  @Post("/vorschau")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> preview(
      String ags,
      Frame frame,
      Scope scope,
      @Part("file") @Nullable CompletedFileUpload file,
      @Part("content") @Nullable String pasted) {
    var bytes = sent(file).orElseGet(() -> bytes(pasted == null ? "" : pasted));
    if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
      var mistakes =
          Mistakes.of(
              de.zielstand.page.Problem.Place.field("file", "MISSING", "amendment.file.empty"));
      return chooser(HttpStatus.UNPROCESSABLE_ENTITY, ags, frame, scope, "", List.of(), mistakes);
    }
    return weigh(ags, frame, scope, bytes, Wish.begin(-1), Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> commit(
      String ags, Frame frame, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var wish = Wish.of(form);
    var bytes = bytes(form.secret("content"));
    var newest = book.newestOrEmpty(scope, frame);
    if (wish.version() != newest.number() || wish.places().any()) {
      return weigh(ags, frame, scope, bytes, wish, wish.places());
    }
    return switch (files.read(bytes, notation(bytes))) {
      case Reading.Refused _ -> weigh(ags, frame, scope, bytes, wish, Mistakes.NONE);
      case Reading.Accepted(Catalogue catalogue) when isForeign(catalogue, scope) ->
          weigh(ags, frame, scope, bytes, wish, Mistakes.NONE);
      case Reading.Accepted(Catalogue catalogue) ->
          switch (catalogues.save(scope, wish.version(), catalogue, wish.why(), actor.id())) {
            case Saving.Saved saved ->
                Html.seeOther(
                    "%s/verlauf/%d?done=catalogue-saved"
                        .formatted(new Address(ags).concepts(), saved.number()));
            case Saving.Unchanged _ ->
                Html.seeOther(new Address(ags).concepts() + "/datei?done=catalogue-unchanged");
            case Saving.Conflict _ -> weigh(ags, frame, scope, bytes, wish, Mistakes.NONE);
          };
    };
  }

  private HttpResponse<?> weigh(
      String ags, Frame frame, Scope scope, byte[] bytes, Wish wish, Mistakes mistakes) {
    var content = new String(bytes, StandardCharsets.UTF_8);
    return switch (files.read(bytes, notation(bytes))) {
      case Reading.Refused(var problems) ->
          chooser(
              HttpStatus.UNPROCESSABLE_ENTITY, ags, frame, scope, content, problems, Mistakes.NONE);
      case Reading.Accepted(Catalogue catalogue) when isForeign(catalogue, scope) ->
          chooser(
              HttpStatus.UNPROCESSABLE_ENTITY,
              ags,
              frame,
              scope,
              content,
              List.of(),
              Mistakes.of(
                  de.zielstand.page.Problem.Place.field(
                      "content", "WRONG_PLACE", "amendment.file.other", catalogue.name())));
      case Reading.Accepted(Catalogue catalogue) ->
          preview(ags, frame, scope, content, catalogue, wish, mistakes);
    };
  }

  private HttpResponse<?> preview(
      String ags,
      Frame frame,
      Scope scope,
      String content,
      Catalogue after,
      Wish wish,
      Mistakes mistakes) {
    Edition newest = book.newestOrEmpty(scope, frame);
    var changes = Comparison.between(newest.catalogue(), after, frame.language());
    boolean stale = wish.version() >= 0 && wish.version() != newest.number();
    var shown = changes.stream().limit(MOST_SHOWN).toList();
    var view = new Preview(content, changes, shown, newest.number(), stale);
    var status =
        stale
            ? HttpStatus.CONFLICT
            : mistakes.any() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
    var asked = new Wish(newest.number(), wish.why(), false);
    return Html.with(
        status,
        (output, interceptor) ->
            JtefilepreviewGenerated.render(
                output, interceptor, frame, new Address(ags), view, asked, mistakes));
  }

  private HttpResponse<?> chooser(
      HttpStatus status,
      String ags,
      Frame frame,
      Scope scope,
      String content,
      List<Problem> problems,
      Mistakes mistakes) {
    var version = catalogues.current(scope).map(Catalogues.Recorded::version);
    return Html.with(
        status,
        (output, interceptor) ->
            JtefileGenerated.render(
                output,
                interceptor,
                frame,
                new Address(ags),
                version,
                content,
                problems,
                mistakes));
  }

  private HttpResponse<byte[]> download(
      String ags, Scope scope, Notation notation, String ending, String type) {
    var edition = book.newest(scope);
    return HttpResponse.ok(files.write(edition.catalogue(), notation))
        .contentType(new MediaType(type))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"katalog-%s-%d.%s\"".formatted(ags, edition.number(), ending));
  }

  /** A browser sends an empty part where no file was chosen. */
  private static Optional<byte[]> sent(@Nullable CompletedFileUpload file) {
    if (file == null || file.getSize() == 0) {
      return Optional.empty();
    }
    if (file.getSize() > LARGEST) {
      throw new Refusal(Kind.TOO_LARGE);
    }
    try {
      return Optional.of(file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Notation notation(byte[] file) {
    var start = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").strip().startsWith("{") ? Notation.JSON : Notation.YAML;
  }

  private static boolean isForeign(Catalogue catalogue, Scope scope) {
    return !catalogue.ags().value().equals(scope.name());
  }
}
