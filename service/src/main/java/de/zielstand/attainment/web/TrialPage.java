package de.zielstand.attainment.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Recorded;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.Thresholds;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
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
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries a target before it is adopted, or one of the catalogue; the address holds all that was
 * typed, so it can be sent.
 */
@HtmlPage
@Controller("/zielrechner")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TrialPage {
  private final Catalogues catalogues;
  private final HouseRulesBook houseRules;

  TrialPage(Catalogues catalogues, HouseRulesBook houseRules) {
    this.catalogues = catalogues;
    this.houseRules = houseRules;
  }

  @Get
  @MayCall
  HttpResponse<?> show(HttpRequest<?> request, Frame frame, Actor actor) {
    Map<String, Object> typed = new HashMap<>(request.getParameters().asMap());
    Form form = new Form(typed);
    Optional<Ags> tenant = tenant(form, frame, actor);
    Thresholds house = houseRules.of(Scope.of(tenant.orElse(Ags.LAND))).thresholds();
    List<HeldIndicator> offered =
        tenant
            .flatMap(ags -> catalogues.current(Scope.of(ags)))
            .map(Recorded::catalogue)
            .map(Catalogue::indicators)
            .orElse(List.of());
    TrialOffer offer = TrialOffer.of(offered, form, lastDay(frame), house);
    boolean fresh = form.text("form").isEmpty();
    Map<String, Object> fields = fresh ? offer.prefilled(typed, frame) : typed;
    Span adopted = offer.adopted().map(AdoptedTarget::span).orElse(Span.UNKNOWN);
    TrialDraft draft = new TrialDraft(new Form(fields), frame.language(), house, adopted);
    if (fresh) {
      return page(HttpStatus.OK, frame, draft, offer, Optional.empty(), Mistakes.NONE);
    }
    return switch (draft.check()) {
      case TrialDraft.Outcome.Right right ->
          page(HttpStatus.OK, frame, draft, offer, Optional.of(right.trial()), Mistakes.NONE);
      case TrialDraft.Outcome.Wrong wrong ->
          page(
              HttpStatus.UNPROCESSABLE_ENTITY,
              frame,
              draft,
              offer,
              Optional.empty(),
              new Mistakes(wrong.places()));
    };
  }

  /** The one asked for or looked at, if the caller may read its catalogue. */
  private static Optional<Ags> tenant(Form form, Frame frame, Actor actor) {
    return Ags.parse(form.text("ags"))
        .or(() -> frame.viewer().flatMap(viewer -> Ags.parse(viewer.place().ags())))
        .filter(ags -> Role.ofMunicipalities().stream().anyMatch(role -> actor.holds(ags, role)));
  }

  /** Of the quarter that the pages speak of. */
  private static LocalDate lastDay(Frame frame) {
    return YearMonth.of(frame.view().year(), 3 * frame.view().quarter()).atEndOfMonth();
  }

  private static HttpResponse<?> page(
      HttpStatus status,
      Frame frame,
      TrialDraft draft,
      TrialOffer offer,
      Optional<Trial> trial,
      Mistakes mistakes) {
    return Html.with(
        status,
        (output, interceptor) ->
            JtetrialGenerated.render(output, interceptor, frame, draft, offer, trial, mistakes));
  }
}
