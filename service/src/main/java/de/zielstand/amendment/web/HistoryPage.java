package de.zielstand.amendment.web;

import de.zielstand.amendment.Comparison;
import de.zielstand.amendment.Comparison.Change;
import de.zielstand.amendment.Pages;
import de.zielstand.catalogue.CatalogueDifference.Place;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Recorded;
import de.zielstand.catalogue.Catalogues.Version;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who changed what in the catalogue, when and why. */
@HtmlPage
@Controller("/kommunen/{ags}/konzept")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
final class HistoryPage {
  /** Each version shown is read and compared, so a page has no more than these. */
  private static final int PAGE = 20;

  private static final int MOST_CHANGES = 300;

  private final Catalogues catalogues;

  HistoryPage(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /** One line of a history. */
  record Entry(Version version, List<Change> changes, boolean first) {}

  /**
   * Some versions of the history, the newest first.
   *
   * @param older the number before which the next page goes on, 0 where this is the last
   */
  record Span(List<Entry> entries, int newest, int oldest, int older) {}

  @Get("/verlauf")
  HttpResponse<?> all(String ags, Frame frame, Scope scope, @QueryValue @Nullable Integer vor) {
    var span = span(scope, frame, vor);
    return Html.ok((output, interceptor) ->
        JtehistoryGenerated.render(output, interceptor, frame, new Address(ags), span));
  }

  @Get("/{concept}/{code}/verlauf")
  HttpResponse<?> ofElement(
      String ags,
      String concept,
      String code,
      Frame frame,
      Scope scope,
      @QueryValue @Nullable Integer vor) {
    var place = Address.place(concept, code);
    var span = span(scope, frame, vor);
    var title =
        catalogues
            .current(scope)
            .flatMap(recorded -> Pages.find(recorded.catalogue(), place))
            .map(located -> located.element().title())
            .or(() -> titleIn(span, place))
            .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    return Html.ok((output, interceptor) ->
        JteelementhistoryGenerated.render(
            output, interceptor, frame, new Address(ags), place, title, only(span, place)));
  }

  @Get("/verlauf/{number}")
  HttpResponse<?> one(String ags, int number, Frame frame, Scope scope) {
    var recorded = recorded(scope, number);
    var entry = entry(recorded, catalogues.version(scope, number - 1), frame);
    var shown = entry.changes().stream().limit(MOST_CHANGES).toList();
    var elements = Pages.of(recorded.catalogue()).size();
    return Html.ok((output, interceptor) ->
        JteversionGenerated.render(
            output, interceptor, frame, new Address(ags), entry, shown, elements));
  }

  @Get("/verlauf/{number}.yaml")
  @Produces("application/yaml")
  HttpResponse<String> download(String ags, int number, Scope scope) {
    return HttpResponse.ok(recorded(scope, number).document())
        .contentType(new MediaType("application/yaml; charset=utf-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"katalog-%s-%d.yaml\"".formatted(ags, number));
  }

  private Span span(Scope scope, Frame frame, @Nullable Integer before) {
    var versions =
        catalogues.history(scope).stream()
            .filter(version -> before == null || version.number() < before)
            .limit(PAGE)
            .toList();
    List<Entry> entries = new ArrayList<>();
    Optional<Recorded> above = Optional.empty();
    for (var version : versions) {
      var recorded = above.isPresent() ? above : catalogues.version(scope, version.number());
      var below = catalogues.version(scope, version.number() - 1);
      recorded.ifPresent(one -> entries.add(entry(one, below, frame)));
      above = below;
    }
    var newest = versions.isEmpty() ? 0 : versions.getFirst().number();
    var oldest = versions.isEmpty() ? 0 : versions.getLast().number();
    return new Span(List.copyOf(entries), newest, oldest, oldest > 1 ? oldest : 0);
  }

  private static Entry entry(Recorded recorded, Optional<Recorded> below, Frame frame) {
    List<Change> changes =
        below
            .map(Recorded::catalogue)
            .map(before -> Comparison.between(before, recorded.catalogue(), frame.language()))
            .orElse(List.of());
    return new Entry(recorded.version(), changes, below.isEmpty());
  }

  /** The first version brought every element that it holds. */
  private static Span only(Span span, Place place) {
    return new Span(
        span.entries().stream()
            .map(entry ->
                new Entry(
                    entry.version(),
                    entry.changes().stream()
                        .filter(change -> change.place().equals(Optional.of(place)))
                        .toList(),
                    entry.first()))
            .filter(entry -> entry.first() || !entry.changes().isEmpty())
            .toList(),
        span.newest(),
        span.oldest(),
        span.older());
  }

  private static Optional<String> titleIn(Span span, Place place) {
    return span.entries().stream()
        .flatMap(entry -> entry.changes().stream())
        .filter(change -> change.place().equals(Optional.of(place)))
        .map(Change::title)
        .findFirst();
  }

  private Recorded recorded(Scope scope, int number) {
    return catalogues.version(scope, number).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }
}
