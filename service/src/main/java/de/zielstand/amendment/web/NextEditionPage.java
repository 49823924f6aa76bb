package de.zielstand.amendment.web;

import de.zielstand.amendment.Amendment.Wish;
import de.zielstand.amendment.EditionDraft;
import de.zielstand.amendment.web.Book.Edition;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueFiles;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Saving;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.NextEdition;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.Reading;
import de.zielstand.element.Code;
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
import io.micronaut.http.annotation.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The beginning of a concept's next edition. */
@HtmlPage
@Controller("/kommunen/{ags}/konzept/{concept}/fortschreibung")
@MayCall(Role.ADMINISTRATOR)
final class NextEditionPage {
  private final Catalogues catalogues;
  private final CatalogueFiles files;
  private final Book book;

  NextEditionPage(Catalogues catalogues, CatalogueFiles files, Book book) {
    this.catalogues = catalogues;
    this.files = files;
    this.book = book;
  }

  @Get
  HttpResponse<?> show(String ags, String concept, Frame frame, Scope scope) {
    var edition = book.newest(scope);
    var last = concept(edition, concept);
    var draft = EditionDraft.begin(edition.catalogue(), last);
    var wish = Wish.begin(edition.number());
    return page(HttpStatus.OK, ags, frame, last, draft, wish, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> begin(
      String ags,
      String concept,
      Frame frame,
      Scope scope,
      Actor actor,
      @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var edition = book.newest(scope);
    var last = concept(edition, concept);
    var draft = EditionDraft.of(form);
    var wish = Wish.of(form);
    List<Place> problems = new ArrayList<>(draft.problems(edition.catalogue(), last));
    problems.addAll(wish.places().places());
    if (!problems.isEmpty()) {
      return wrong(ags, frame, last, draft, wish, problems);
    }
    var next = NextEdition.of(last, new Code(draft.code()), draft.title(), draft.mapping());
    var longer = with(edition.catalogue(), next);
    var against = unwritable(longer);
    if (!against.isEmpty()) {
      return wrong(ags, frame, last, draft, wish, against);
    }
    return switch (catalogues.save(scope, edition.number(), longer, wish.why(), actor.id())) {
      case Saving.Saved _ ->
          Html.seeOther(
              "%s/%s/%s?done=catalogue-saved"
                  .formatted(new Address(ags).concepts(), next.code(), next.code()));
      case Saving.Unchanged _, Saving.Conflict _ -> throw new Refusal(Problem.Kind.CONFLICT);
    };
  }

  /** A date hangs on a milestone by its code, and not every code can stand in a date. */
  private List<Place> unwritable(Catalogue catalogue) {
    return switch (files.read(files.write(catalogue, Notation.YAML), Notation.YAML)) {
      case Reading.Accepted _ -> List.of();
      case Reading.Refused(var problems) ->
          problems.stream()
              .limit(20)
              .map(one ->
                  Place.field(
                      "codes",
                      one.code().name(),
                      one.flaw().messageKey(),
                      one.flaw().messageParts().toArray()))
              .toList();
    };
  }

  private static Catalogue with(Catalogue catalogue, Concept next) {
    return de.zielstand.amendment.Rebuilding.added(catalogue, java.util.Optional.empty(), next);
  }

  private static HttpResponse<?> wrong(
      String ags, Frame frame, Concept last, EditionDraft draft, Wish wish, List<Place> problems) {
    return page(
        HttpStatus.UNPROCESSABLE_ENTITY, ags, frame, last, draft, wish, new Mistakes(problems));
  }

  private static HttpResponse<?> page(
      HttpStatus status,
      String ags,
      Frame frame,
      Concept last,
      EditionDraft draft,
      Wish wish,
      Mistakes mistakes) {
    return Html.with(
        status,
        (output, interceptor) ->
            JteeditionGenerated.render(
                output, interceptor, frame, new Address(ags), last, draft, wish, mistakes));
  }

  private static Concept concept(Edition edition, String concept) {
    return Address.concept(concept)
        .flatMap(edition.catalogue()::concept)
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }
}
