package de.zielstand.amendment.web;

import de.zielstand.amendment.Amendment;
import de.zielstand.amendment.Amendment.Outcome;
import de.zielstand.amendment.Amendment.Wish;
import de.zielstand.amendment.Draft;
import de.zielstand.amendment.Drawing;
import de.zielstand.amendment.NewPlace;
import de.zielstand.amendment.RowMove;
import de.zielstand.amendment.SuggestedCode;
import de.zielstand.amendment.web.Book.Edition;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Saving;
import de.zielstand.catalogue.ElementFields;
import de.zielstand.element.Code;
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
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new element of any type, with a code that is still free. */
@HtmlPage
@Controller("/kommunen/{ags}/konzept/{concept}/neu")
@MayCall(Role.ADMINISTRATOR)
final class NewElementPage {
  private static final String DEFAULT = "Measure";

  private final Catalogues catalogues;
  private final Book book;
  private final ElementFields files;

  NewElementPage(Catalogues catalogues, Book book, ElementFields files) {
    this.catalogues = catalogues;
    this.book = book;
    this.files = files;
  }

  @Get
  HttpResponse<?> show(
      String ags,
      String concept,
      Frame frame,
      Scope scope,
      @QueryValue @Nullable String art,
      @QueryValue @Nullable String in) {
    var edition = book.newestOrEmpty(scope, frame);
    var place = place(edition, concept, art, in);
    var code = SuggestedCode.beside(edition.catalogue(), place.owner(), place.type());
    return form(
        HttpStatus.OK,
        new Request(new Address(ags), frame, edition, place),
        Draft.blank(place.type(), code, frame.language()),
        code.value(),
        Wish.begin(edition.number()),
        Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(
      String ags,
      String concept,
      Frame frame,
      Scope scope,
      Actor actor,
      @QueryValue @Nullable String art,
      @QueryValue @Nullable String in,
      @Body Map<String, Object> fields) {
    var edition = book.newestOrEmpty(scope, frame);
    var place = place(edition, concept, art, in);
    var request = new Request(new Address(ags), frame, edition, place);
    var form = new Form(fields);
    var wish = Wish.of(form);
    var typedCode = form.text("code");
    var code = Code.parse(typedCode);
    var suggested = SuggestedCode.beside(edition.catalogue(), place.owner(), place.type());
    var blank = Draft.blank(place.type(), code.orElse(suggested), frame.language());
    var move = RowMove.parse(form.text("rows"));
    if (move.isPresent()) {
      var draft = blank.with(SentFields.of(form), true).moved(move.get());
      return form(HttpStatus.OK, request, draft, typedCode, wish, Mistakes.NONE);
    }
    var draft = blank.with(SentFields.of(form), false);
    if (code.isEmpty()) {
      var mistakes =
          Mistakes.of(Problem.Place.field("code", "CODE", "amendment.problem.code-shape"));
      return form(HttpStatus.UNPROCESSABLE_ENTITY, request, draft, typedCode, wish, mistakes);
    }
    var outcome =
        Amendment.add(edition.catalogue(), place.concept(), place.owner(), draft, wish, files);
    return switch (outcome) {
      case Outcome.Wrong(Mistakes mistakes) ->
          form(HttpStatus.UNPROCESSABLE_ENTITY, request, draft, typedCode, wish, mistakes);
      case Outcome.Ready(var catalogue) ->
          switch (catalogues.save(scope, edition.number(), catalogue, wish.why(), actor.id())) {
            case Saving.Saved _, Saving.Unchanged _ ->
                Html.seeOther(
                    request.address.of(place.placeOf(code.get())) + "?done=catalogue-saved");
            case Saving.Conflict _ -> add(ags, concept, frame, scope, actor, art, in, fields);
          };
      case Outcome.Gone(), Outcome.Clash _ ->
          throw new IllegalStateException("Nothing new can clash: " + outcome);
    };
  }

  private static NewPlace place(
      Edition edition, String concept, @Nullable String type, @Nullable String in) {
    return NewPlace.of(
            edition.catalogue(),
            Address.concept(concept),
            type == null ? DEFAULT : type,
            Optional.ofNullable(in).map(Address::code))
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  private static HttpResponse<?> form(
      HttpStatus status, Request request, Draft draft, String code, Wish wish, Mistakes mistakes) {
    var place = request.place;
    var view =
        new ElementView(
            place.owner().map(owner -> owner.title()).orElse(""),
            request.frame.texts().element(place.type().getSimpleName()),
            code,
            true,
            Drawing.of(draft, request.edition.catalogue(), place.concept(), mistakes),
            wish,
            mistakes,
            request.action(),
            request.back());
    return Html.with(
        status,
        (output, interceptor) ->
            JteelementGenerated.render(output, interceptor, request.frame, request.address, view));
  }

  private record Request(Address address, Frame frame, Edition edition, NewPlace place) {
    String action() {
      var owner = place.owner().map(one -> "&in=" + one.code()).orElse("");
      return address.within(place.concept()) + "/neu?art=" + place.type().getSimpleName() + owner;
    }

    String back() {
      return place
          .owner()
          .map(owner ->
              address.of(
                  new de.zielstand.catalogue.CatalogueDifference.Place(
                      place.concept(), owner.code())))
          .orElse(address.concepts());
    }
  }
}
