package de.zielstand.amendment.web;

import de.zielstand.amendment.Amendment.Wish;
import de.zielstand.amendment.Pages;
import de.zielstand.amendment.Removal;
import de.zielstand.amendment.web.Book.Edition;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Saving;
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

/** Taking an element out, asked once more. */
@HtmlPage
@Controller("/kommunen/{ags}/konzept/{concept}/{code}/entfernen")
@MayCall(Role.ADMINISTRATOR)
final class RemovalPage {
  private final Catalogues catalogues;
  private final Book book;

  RemovalPage(Catalogues catalogues, Book book) {
    this.catalogues = catalogues;
    this.book = book;
  }

  @Get
  HttpResponse<?> ask(String ags, String concept, String code, Frame frame, Scope scope) {
    var edition = book.newest(scope);
    var located = located(edition, concept, code);
    return page(
        HttpStatus.OK, ags, frame, located, edition, Wish.begin(edition.number()), Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(
      String ags,
      String concept,
      String code,
      Frame frame,
      Scope scope,
      Actor actor,
      @Body Map<String, Object> fields) {
    var wish = Wish.of(new Form(fields));
    var edition = book.newest(scope);
    var located = located(edition, concept, code);
    var seen = located(book.numbered(scope, wish.version()), concept, code);
    if (!seen.element().equals(located.element())) {
      throw new Refusal(Problem.Kind.CONFLICT);
    }
    var removal = Removal.of(edition.catalogue(), located);
    if (removal.isHeld()) {
      return page(HttpStatus.CONFLICT, ags, frame, located, edition, wish, Mistakes.NONE);
    }
    if (wish.places().any()) {
      return page(
          HttpStatus.UNPROCESSABLE_ENTITY, ags, frame, located, edition, wish, wish.places());
    }
    var saving =
        catalogues.save(scope, edition.number(), removal.catalogue(), wish.why(), actor.id());
    return switch (saving) {
      case Saving.Saved saved ->
          Html.seeOther(
              new Address(ags).concepts() + "/verlauf/" + saved.number() + "?done=catalogue-saved");
      case Saving.Unchanged _, Saving.Conflict _ -> throw new Refusal(Problem.Kind.CONFLICT);
    };
  }

  private static HttpResponse<?> page(
      HttpStatus status,
      String ags,
      Frame frame,
      Located located,
      Edition edition,
      Wish wish,
      Mistakes mistakes) {
    var removal = Removal.of(edition.catalogue(), located);
    return Html.with(
        status,
        (output, interceptor) ->
            JteremovalGenerated.render(
                output, interceptor, frame, new Address(ags), located, removal, wish, mistakes));
  }

  private static Located located(Edition edition, String concept, String code) {
    return Pages.find(edition.catalogue(), Address.place(concept, code))
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }
}
