package de.zielstand.evaluation.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.evaluation.MunicipalityEvaluation;
import de.zielstand.page.web.AskedLanguage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a municipality's targets stand, computed from the figures as they are. */
@Tag(name = "Figures")
@Controller("/api/v1/municipalities/{ags}/attainment")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AttainmentApi {
  private final Stores stores;

  AttainmentApi(Stores stores) {
    this.stores = stores;
  }

  @Operation(
      operationId = "getAttainment",
      summary = "Status, degree and trend of every indicator, by measure")
  @ApiResponse(
      responseCode = "200",
      description = "In the order of the catalogue",
      content = @Content(schema = @Schema(implementation = AttainmentAnswer.class)))
  @ApiResponse(responseCode = "403", description = "Who only reads sees approved figures")
  @ApiResponse(responseCode = "422", description = "A parameter is wrong; problems[] names it")
  @Get
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
  AttainmentAnswer get(
      HttpRequest<?> request,
      @Parameter(example = "05114000") String ags,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "The day to judge on; today where not said", example = "2018-12-31")
          @QueryValue
          @Nullable String on,
      @Parameter(description = "As it was known then", example = "2026-12-31T10:00:00Z") @QueryValue
          @Nullable String asOf,
      @Parameter(description = "approved or entered, drafts too", example = "approved") @QueryValue
          @Nullable String state) {
    Asked asked = Asked.of(ags, actor, asOf, state);
    LocalDate day = on == null ? stores.today(scope) : Asked.day("on", on);
    Catalogue catalogue = stores.catalogue(scope, ags, asked.asOf());
    var ledger = stores.ledger(scope, catalogue, asked);
    MunicipalityEvaluation evaluation =
        MunicipalityEvaluation.of(
            catalogue, asked.state().of(ledger).values(), day, stores.thresholds(scope));
    return AttainmentAnswer.of(
        ags,
        asked.asOf().orElseGet(Instant::now),
        evaluation,
        Sentences.of(AskedLanguage.of(request), catalogue));
  }
}
