package de.zielstand.amendment.web;

import de.zielstand.amendment.Amendment;
import de.zielstand.amendment.Amendment.Ground;
import de.zielstand.amendment.Amendment.Outcome;
import de.zielstand.amendment.Amendment.Wish;
import de.zielstand.amendment.Draft;
import de.zielstand.amendment.Drawing;
import de.zielstand.amendment.Merge;
import de.zielstand.amendment.Pages;
import de.zielstand.amendment.RowMove;
import de.zielstand.amendment.web.Book.Edition;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Saving;
import de.zielstand.catalogue.ElementFields;
import de.zielstand.catalogue.Located;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
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
import io.micronaut.http.annotation.Post;
import java.util.Map;

/** Any element of a catalogue, to be changed. */
@HtmlPage
@Controller("/kommunen/{ags}/konzept/{concept}/{code}/bearbeiten")
@MayCall(Role.ADMINISTRATOR)
final class ElementPage {
  private final Catalogues catalogues;
  private final Book book;
  private final ElementFields files;

  ElementPage(Catalogues catalogues, Book book, ElementFields files) {
    this.catalogues = catalogues;
    this.book = book;
    this.files = files;
  }

  @Get
  HttpResponse<?> show(String ags, String concept, String code, Frame frame, Scope scope) {
    var edition = book.newest(scope);
    var element = located(edition, concept, code).element();
    return form(
        HttpStatus.OK,
        new Request(new Address(ags), concept, code, frame),
        edition,
        Draft.of(element, frame.language()),
        Wish.begin(edition.number()),
        Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(
      String ags,
      String concept,
      String code,
      Frame frame,
      Scope scope,
      Actor actor,
      @Body Map<String, Object> fields) {
    var request = new Request(new Address(ags), concept, code, frame);
    var form = new Form(fields);
    var wish = Wish.of(form);
    var move = RowMove.parse(form.text("rows"));
    var newest = book.newest(scope);
    var began = book.numbered(scope, wish.version());
    if (move.isPresent()) {
      var element = located(began, concept, code).element();
      var draft = Draft.of(element, frame.language()).with(SentFields.of(form), true);
      return form(HttpStatus.OK, request, began, draft.moved(move.get()), wish, Mistakes.NONE);
    }
    var ground = new Ground(began.catalogue(), newest.catalogue(), Address.place(concept, code));
    var outcome = Amendment.change(ground, SentFields.of(form), wish, files, frame.language());
    return switch (outcome) {
      case Outcome.Gone() ->
          throw new Refusal(new Problem(Problem.Kind.CONFLICT, "amendment.gone"));
      case Outcome.Wrong(Mistakes mistakes) -> {
        var draft =
            Draft.of(located(newest, concept, code).element(), frame.language())
                .with(SentFields.of(form), false);
        yield form(HttpStatus.UNPROCESSABLE_ENTITY, request, newest, draft, wish, mistakes);
      }
      case Outcome.Clash(Merge merge) -> conflict(request, newest, merge, wish);
      case Outcome.Ready(var catalogue) ->
          switch (catalogues.save(scope, newest.number(), catalogue, wish.why(), actor.id())) {
            case Saving.Saved _ -> request.done("catalogue-saved");
            case Saving.Unchanged _ -> request.done("catalogue-unchanged");
            // A third person was faster by a moment; the same form is weighed once more.
            case Saving.Conflict _ -> save(ags, concept, code, frame, scope, actor, fields);
          };
    };
  }

  private static HttpResponse<?> form(
      HttpStatus status,
      Request request,
      Edition edition,
      Draft draft,
      Wish wish,
      Mistakes mistakes) {
    var frame = request.frame;
    var type = frame.texts().element(draft.type().getSimpleName());
    var view =
        new ElementView(
            draft.stored().orElseThrow().title(),
            type,
            draft.code().value(),
            false,
            Drawing.of(draft, edition.catalogue(), Address.concept(request.concept), mistakes),
            wish,
            mistakes,
            request.page() + "/bearbeiten",
            request.page());
    return Html.with(
        status,
        (output, interceptor) ->
            JteelementGenerated.render(output, interceptor, frame, request.address, view));
  }

  private static HttpResponse<?> conflict(Request request, Edition newest, Merge merge, Wish wish) {
    var mine = new Wish(newest.number(), wish.why(), wish.openEnded());
    return Html.with(
        HttpStatus.CONFLICT,
        (output, interceptor) ->
            JteconflictGenerated.render(
                output,
                interceptor,
                request.frame,
                request.address,
                request.page(),
                merge.theirs().title(),
                merge.lines(newest.catalogue()),
                merge.preferringMine().fields(),
                mine));
  }

  private static Located located(Edition edition, String concept, String code) {
    return Pages.find(edition.catalogue(), Address.place(concept, code))
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  private record Request(Address address, String concept, String code, Frame frame) {
    String page() {
      return address.of(Address.place(concept, code));
    }

    HttpResponse<?> done(String what) {
      return Html.seeOther(page() + "?done=" + what);
    }
  }
}
