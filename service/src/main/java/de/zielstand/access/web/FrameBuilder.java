package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.operation.Settings;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Frame.Place;
import de.zielstand.page.web.Frame.Theme;
import de.zielstand.page.web.Frame.Viewer;
import de.zielstand.page.web.Frames;
import de.zielstand.tenancy.Ags;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The frame as this caller, this browser and this address want it. */
@Singleton
final class FrameBuilder implements Frames {
  private final FormTokens formTokens;
  private final boolean sampleData;

  FrameBuilder(FormTokens formTokens, Settings settings) {
    this.formTokens = formTokens;
    this.sampleData = settings.sampleData();
  }

  @Override
  public Frame around(HttpRequest<?> request) {
    var caller = Callers.of(request);
    var language = language(request, caller);
    var viewer =
        caller
            .filter(found -> !found.grants().isEmpty())
            .map(found -> viewer(found, request, Texts.in(language)));
    return new Frame(
        language,
        theme(request),
        request.getPath(),
        formTokens.token(request, caller),
        viewer,
        viewer
            .map(seen ->
                Areas.of(caller.orElseThrow(), seen.place(), request.getPath(), Texts.in(language)))
            .orElse(List.of()),
        ViewChoice.of(request),
        request.getParameters().get("done", String.class).orElse(""),
        sampleData);
  }

  private static Language language(HttpRequest<?> request, Optional<Caller> caller) {
    return caller
        .map(Caller::language)
        .or(() -> Cookies.value(request, Cookies.LANGUAGE).flatMap(Language::of))
        .orElse(Language.GERMAN);
  }

  private static Theme theme(HttpRequest<?> request) {
    var chosen = Cookies.value(request, Cookies.THEME).orElse("");
    for (var theme : Theme.values()) {
      if (theme.code().equals(chosen)) {
        return theme;
      }
    }
    return Theme.AUTO;
  }

  private static Viewer viewer(Caller caller, HttpRequest<?> request, Texts texts) {
    var places =
        caller.grants().stream()
            .map(grant -> place(grant.tenant(), grant.tenantName()))
            .distinct()
            .sorted((one, other) -> one.ags().compareTo(other.ags()))
            .toList();
    var place =
        addressed(request)
            .flatMap(ags -> places.stream().filter(p -> p.ags().equals(ags)).findFirst())
            .orElseGet(() ->
                places.stream()
                    .filter(p -> p.ags().equals(caller.home().value()))
                    .findFirst()
                    .orElse(places.getFirst()));
    var roles = RoleWords.joined(caller.rolesIn(new Ags(place.ags())), texts);
    return new Viewer(caller.displayName(), roles, place, places);
  }

  private static Place place(Ags ags, String name) {
    return new Place(ags.value(), name, ags.isLand() ? "/" : "/kommunen/" + ags);
  }

  private static Optional<String> addressed(HttpRequest<?> request) {
    return RouteAttributes.getRouteMatch(request)
        .map(route -> route.getVariableValues().get("ags"))
        .map(Object::toString);
  }
}
