package de.zielstand.evaluation.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.evaluation.FigureStage;
import de.zielstand.evaluation.SummedFigure;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Question;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.review.Ledger;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The figures of a municipality as they were entered or approved. */
@Tag(name = "Figures")
@Controller("/api/v1/municipalities/{ags}/observations")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ObservationsReadApi {
  private static final int MOST = 10_000;
  private static final MediaType CSV = new MediaType("text/csv");

  private final Stores stores;

  ObservationsReadApi(Stores stores) {
    this.stores = stores;
  }

  @Operation(
      operationId = "getObservations",
      summary = "Figures of the municipality, as JSON page by page or as one CSV sheet")
  @ApiResponse(
      responseCode = "200",
      description = "By concept, indicator, period and breakdown",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FigurePage.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @ApiResponse(responseCode = "403", description = "Who only reads sees approved figures")
  @ApiResponse(responseCode = "422", description = "A parameter is wrong; problems[] names it")
  @Get
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
  HttpResponse<?> get(
      HttpRequest<?> request,
      @Parameter(example = "05114000") String ags,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "Code, with its concept where two share it", example = "M02-I1")
          @QueryValue
          @Nullable String indicator,
      @Parameter(description = "First day or period", example = "2018-Q1") @QueryValue
          @Nullable String from,
      @Parameter(description = "Last day or period", example = "2018-12-31") @QueryValue
          @Nullable String to,
      @Parameter(description = "As it was known then", example = "2026-12-31T10:00:00Z") @QueryValue
          @Nullable String asOf,
      @Parameter(description = "approved or entered, drafts too", example = "approved") @QueryValue
          @Nullable String state,
      @Parameter(description = "How many at most, 1 to 10000", example = "1000") @QueryValue
          @Nullable String limit,
      @Parameter(description = "The next of the page before", example = "KR-2018|M02-I1|2018-Q3|")
          @QueryValue
          @Nullable String cursor) {
    Asked asked = Asked.of(ags, actor, asOf, state);
    int most = Asked.limit(limit, MOST);
    Optional<LocalDate> first = Optional.ofNullable(from).map(text -> day("from", text, true));
    Optional<LocalDate> last = Optional.ofNullable(to).map(text -> day("to", text, false));
    Catalogue catalogue = stores.catalogue(scope, ags, asked.asOf());
    Names names = Names.of(catalogue, indicator);
    Ledger ledger = stores.ledger(scope, catalogue, new Question(names.code(), first, last), asked);
    NavigableMap<FigureKey, Supplier<FigureAnswer>> figures =
        figures(catalogue, asked.state().of(ledger), names, ledger);
    if (wantsSheet(request)) {
      return HttpResponse.ok(
              FigureSheet.of(ags, answers(figures.values())).getBytes(StandardCharsets.UTF_8))
          .contentType(CSV)
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
    List<FigureKey> left = after(List.copyOf(figures.keySet()), cursor);
    List<FigureKey> shown = left.subList(0, Math.min(most, left.size()));
    return HttpResponse.ok(
            new FigurePage(
                answers(shown.stream().map(figures::get).toList()),
                left.size() > most ? position(shown.getLast()) : null))
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
  }

  /** Those that were entered, and the wholes that follow from them. */
  private static NavigableMap<FigureKey, Supplier<FigureAnswer>> figures(
      Catalogue catalogue, SortedMap<FigureKey, Revision> entered, Names names, Ledger ledger) {
    NavigableMap<FigureKey, Supplier<FigureAnswer>> figures = new TreeMap<>();
    entered.forEach((key, one) -> {
      if (names.wants(key)) {
        figures.put(
            key,
            () ->
                FigureAnswer.of(
                    names.of(key), names.indicator(key), one, FigureStage.of(one, ledger)));
      }
    });
    for (SummedFigure one : SummedFigure.all(catalogue, entered)) {
      if (names.wants(one.key())) {
        figures.put(
            one.key(),
            () ->
                FigureAnswer.of(
                    names.of(one.key()),
                    names.indicator(one.key()).orElseThrow(),
                    one,
                    one.stage(ledger)));
      }
    }
    return figures;
  }

  private static List<FigureAnswer> answers(Collection<Supplier<FigureAnswer>> figures) {
    return figures.stream().map(Supplier::get).toList();
  }

  private static LocalDate day(String field, String text, boolean begins) {
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Asked.day(field, text);
    }
    Period period = Asked.period(field, text);
    return begins ? period.firstDay() : period.lastDay();
  }

  private static boolean wantsSheet(HttpRequest<?> request) {
    return request.accept().stream()
        .findFirst()
        .filter(type -> type.getName().equals(CSV.getName()))
        .isPresent();
  }

  /** A cursor that names no figure begins where it would stand. */
  private static List<FigureKey> after(List<FigureKey> figures, @Nullable String cursor) {
    if (cursor == null) {
      return figures;
    }
    List<String> positions = figures.stream().map(ObservationsReadApi::position).toList();
    int at = positions.indexOf(cursor);
    if (at < 0) {
      throw Asked.refusal("cursor", "NOT_A_CURSOR");
    }
    return figures.subList(at + 1, figures.size());
  }

  private static String position(FigureKey key) {
    return String.join(
        "|",
        key.concept().map(Object::toString).orElse(""),
        key.indicator().value(),
        key.period().code(),
        key.breakdown());
  }
}
