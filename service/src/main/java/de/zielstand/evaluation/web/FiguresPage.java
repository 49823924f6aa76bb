package de.zielstand.evaluation.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.evaluation.Hindsight;
import de.zielstand.evaluation.History;
import de.zielstand.observation.Observations.Question;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.Wording;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All periods of an indicator with the history of every figure, as of any instant. */
@HtmlPage
@Controller("/kommunen/{ags}/werte/{concept}/{code}")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
final class FiguresPage {
  private final Stores stores;

  FiguresPage(Stores stores) {
    this.stores = stores;
  }

  @Get
  HttpResponse<?> show(
      String ags,
      String concept,
      String code,
      Frame frame,
      Scope scope,
      Actor actor,
      @QueryValue @Nullable String state,
      @QueryValue @Nullable String asOf) {
    Asked asked = Asked.of(ags, actor, null, state);
    Optional<Instant> then = instant(asOf);
    boolean unreadable = asOf != null && !asOf.isBlank() && then.isEmpty();
    Catalogue catalogue = stores.catalogue(scope, ags, Optional.empty());
    HeldIndicator held =
        catalogue.indicators().stream()
            .filter(one -> one.indicator().code().value().equals(code))
            .filter(one -> Code.segment(one.concept()).equals(concept))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    var ledger =
        stores.ledger(
            scope, catalogue, Question.of(held.indicator().code()), new Asked(then, asked.state()));
    boolean seesDrafts = Asked.seesDrafts(ags, actor);
    var figures = asked.state().of(ledger).values();
    LocalDate on = stores.lastDay(frame, scope);
    Hindsight hindsight = Hindsight.of(catalogue, figures, on, stores.thresholds(scope));
    var course =
        new CourseFigure(frame, hindsight.on(held, on), hindsight.track(held, on)).figure();
    var view =
        new FiguresView(
            frame,
            new Links(ags, asked.state()),
            held,
            course,
            History.of(held, ledger, asked.state(), seesDrafts),
            asOf == null ? "" : asOf,
            seesDrafts,
            unreadable
                ? Mistakes.of(Place.field("asOf", "NOT_A_TIME", "evaluation.problem.not-a-time"))
                : Mistakes.NONE);
    return Html.with(
        unreadable ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK,
        (output, interceptor) -> JtefiguresGenerated.render(output, interceptor, view));
  }

  /** As browsers send it, by the clock of Berlin. */
  private static Optional<Instant> instant(@Nullable String text) {
    try {
      return Optional.ofNullable(text)
          .filter(typed -> !typed.isBlank())
          .map(typed -> LocalDateTime.parse(typed).atZone(Wording.ZONE).toInstant())
          .filter(Asked::isInReach);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
