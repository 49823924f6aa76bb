package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.FieldOfAction;
import de.zielstand.catalogue.Goal;
import de.zielstand.catalogue.Located;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.ReviewClosings;
import de.zielstand.catalogue.Step;
import de.zielstand.context.ContextFigure;
import de.zielstand.element.Code;
import de.zielstand.indicator.Indicator;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import de.zielstand.network.Resolution;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Optional;

/** The page of one element; what has none of its own leads to the place where it stands. */
@HtmlPage
@Controller("/kommunen/{ags}/konzept/{concept}/{code}")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
final class ElementPage {
  private final Catalogues catalogues;
  private final ReviewClosings closings;

  ElementPage(Catalogues catalogues, ReviewClosings closings) {
    this.catalogues = catalogues;
    this.closings = closings;
  }

  @Get
  HttpResponse<?> show(
      String ags, String concept, String code, Frame frame, Scope scope, Actor actor) {
    var catalogue =
        catalogues
            .current(scope)
            .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND))
            .catalogue();
    var located =
        located(catalogue, concept, code).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    var shown =
        new Shown(
            frame,
            new Links(ags),
            catalogue,
            located,
            actor.holds(new Ags(ags), Role.ADMINISTRATOR),
            located.element() instanceof Measure ? closings.all(scope) : List.of());
    return page(shown);
  }

  private static Optional<Located> located(Catalogue catalogue, String concept, String code) {
    var within = Code.parse(concept);
    return within.isEmpty() && !concept.equals(Code.NO_CONCEPT)
        ? Optional.empty()
        : Code.parse(code).flatMap(known -> Located.of(catalogue, within, known));
  }

  private static HttpResponse<?> page(Shown shown) {
    var links = shown.links();
    var located = shown.located();
    var fragment = "#" + located.element().code();
    return switch (located.element()) {
      case Measure measure ->
          Html.ok((output, interceptor) ->
              JtemeasureGenerated.render(output, interceptor, shown, measure));
      case Indicator indicator ->
          Html.ok((output, interceptor) ->
              JteindicatorGenerated.render(output, interceptor, shown, indicator));
      case Goal goal ->
          Html.ok(
              (output, interceptor) -> JtegoalGenerated.render(output, interceptor, shown, goal));
      case FieldOfAction field ->
          Html.ok((output, interceptor) ->
              JtefieldofactionGenerated.render(output, interceptor, shown, field));
      case Concept concept -> Html.seeOther(links.outline(concept));
      case Step _ ->
          Html.seeOther(links.of(located.concept(), located.around().getFirst()) + fragment);
      case Body _, ReportDuty _, Resolution _ -> Html.seeOther(links.bodies() + fragment);
      case ContextFigure _ -> Html.seeOther(links.contextFigures() + fragment);
      default ->
          Html.seeOther(located.concept().map(links::outline).orElse(links.outline()) + fragment);
    };
  }
}
