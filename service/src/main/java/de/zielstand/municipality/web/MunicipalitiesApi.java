package de.zielstand.municipality.web;

import de.zielstand.municipality.Municipalities;
import de.zielstand.municipality.Municipality;
import de.zielstand.municipality.Municipality.Kind;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The municipalities for programs. */
@Tag(name = "Municipalities")
@Controller("/api/v1/municipalities")
@ExecuteOn(TaskExecutors.BLOCKING)
@MayCall
final class MunicipalitiesApi {
  private static final int MOST = 500;

  private final Municipalities municipalities;

  MunicipalitiesApi(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @Operation(
      operationId = "listMunicipalities",
      summary = "The municipalities in the caller's scope, by key")
  @ApiResponse(responseCode = "200", description = "One page of the list")
  @Get
  MunicipalityPage list(
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "How many at most, 1 to 500", example = "100") @QueryValue
          @Nullable String limit,
      @Parameter(description = "The next of the page before", example = "05114000") @QueryValue
          @Nullable String cursor) {
    var most = limit == null ? MOST : limit(limit);
    var after = cursor == null ? "" : cursor;
    var left =
        municipalities.all(scope).stream()
            .filter(one -> inScope(one, actor) && one.ags().value().compareTo(after) > 0)
            .map(MunicipalityItem::of)
            .toList();
    var items = left.subList(0, Math.min(most, left.size()));
    return new MunicipalityPage(items, left.size() > most ? items.getLast().ags() : null);
  }

  /** The state sees every tenant; a municipality itself and the Gemeinden that are part of it. */
  private static boolean inScope(Municipality one, Actor actor) {
    var tenants = actor.tenants();
    var ofState = tenants.contains(Ags.LAND) && one.tenant() && one.kind() != Kind.LAND;
    return ofState
        || (!one.ags().isLand() && tenants.contains(one.ags()))
        || one.partOf().filter(tenants::contains).isPresent();
  }

  private static int limit(String text) {
    var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > MOST) {
      throw new Refusal(
          new Problem(Problem.Kind.INVALID)
              .at(
                  List.of(
                      Place.field("limit", "OUT_OF_RANGE", "municipality.problem.limit", MOST))));
    }
    return number;
  }

  @Serdeable
  @Schema(
      name = "MunicipalityPage",
      example =
          """
          {"items":[{"ags":"05962","name":"Märkischer Kreis","kind":"KREIS"},
          {"ags":"05962004","name":"Altena","kind":"GEMEINDE"}],"next":null}
          """)
  record MunicipalityPage(
      List<MunicipalityItem> items,
      @Schema(description = "cursor of the next page; null on the last") @Nullable String next) {}

  @Serdeable
  @Schema(name = "Municipality")
  record MunicipalityItem(
      @Schema(description = "official key, as text") String ags, String name, Kind kind) {
    static MunicipalityItem of(Municipality one) {
      return new MunicipalityItem(one.ags().value(), one.name(), one.kind());
    }
  }
}
