package de.zielstand.evaluation.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.element.Code;
import de.zielstand.evaluation.FigureState;
import de.zielstand.evaluation.Holder;
import de.zielstand.evaluation.MunicipalityEvaluation;
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
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where all measures stand at the end of the quarter that is looked at, and one of them closely.
 */
@HtmlPage
@Controller("/kommunen/{ags}/stand")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
final class StandingPage {
  private final Stores stores;

  StandingPage(Stores stores) {
    this.stores = stores;
  }

  @Get
  HttpResponse<?> all(
      HttpRequest<?> request,
      String ags,
      Frame frame,
      Scope scope,
      Actor actor,
      @QueryValue @Nullable String state) {
    var standing = standing(ags, frame, scope, actor, state);
    var wanted = Wanted.of(request);
    return Html.ok((output, interceptor) ->
        JtestandingGenerated.render(output, interceptor, standing, wanted));
  }

  @Get("/{concept}/{code}")
  HttpResponse<?> one(
      String ags,
      String concept,
      String code,
      Frame frame,
      Scope scope,
      Actor actor,
      @QueryValue @Nullable String state) {
    var standing = standing(ags, frame, scope, actor, state);
    var holder =
        holder(standing.evaluation(), concept, code)
            .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    return Html.ok(
        (output, interceptor) -> JteholderGenerated.render(output, interceptor, standing, holder));
  }

  private StandingView standing(
      String ags, Frame frame, Scope scope, Actor actor, @Nullable String state) {
    Asked asked = Asked.of(ags, actor, null, state);
    FigureState figures = asked.state();
    Catalogue catalogue = stores.catalogue(scope, ags, asked.asOf());
    var evaluation =
        MunicipalityEvaluation.of(
            catalogue,
            figures.of(stores.ledger(scope, catalogue, asked)).values(),
            stores.lastDay(frame, scope),
            stores.thresholds(scope));
    return new StandingView(
        frame,
        new Links(ags, figures),
        catalogue,
        evaluation,
        Sentences.of(frame.language(), catalogue),
        Asked.seesDrafts(ags, actor),
        Stream.of(Role.RECORDER, Role.COMMISSIONER)
            .anyMatch(role -> actor.holds(new Ags(ags), role)));
  }

  private static Optional<Holder> holder(
      MunicipalityEvaluation evaluation, String concept, String code) {
    return Stream.concat(evaluation.measures().stream(), evaluation.others().stream())
        .filter(one -> one.element().code().value().equals(code))
        .filter(one -> Code.segment(one.concept().map(Concept::code)).equals(concept))
        .findFirst();
  }
}
