package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueDifference;
import de.zielstand.catalogue.CatalogueFiles;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Recorded;
import de.zielstand.catalogue.Catalogues.Saving;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.Reading;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole catalogue of a municipality for programs. */
@Tag(name = "Catalogue")
@Controller("/api/v1/municipalities/{ags}/catalogue")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CatalogueApi {
  private final Catalogues catalogues;
  private final CatalogueFiles files;

  CatalogueApi(Catalogues catalogues, CatalogueFiles files) {
    this.catalogues = catalogues;
    this.files = files;
  }

  @Operation(
      operationId = "getCatalogue",
      summary = "The whole catalogue, as YAML or JSON; unchanged it can be sent back byte for byte")
  @ApiResponse(
      responseCode = "200",
      description = "The catalogue; ETag names its version",
      content = {
        @Content(
            mediaType = Notations.YAML,
            schema = @Schema(implementation = CatalogueForm.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CatalogueForm.class))
      })
  @ApiResponse(responseCode = "304", description = "The caller already has this version")
  @Get
  @Produces({Notations.YAML, MediaType.APPLICATION_JSON})
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
  HttpResponse<?> get(
      HttpRequest<?> request,
      @Parameter(example = "05114000") String ags,
      @Parameter(hidden = true) Scope scope,
      @Parameter(description = "As it was known then", example = "2026-12-31T10:00:00Z") @QueryValue
          @Nullable String asOf) {
    var found =
        asOf == null ? catalogues.current(scope) : catalogues.asOf(scope, Asked.instant(asOf));
    var recorded = found.orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    var notation = Notations.wanted(request);
    var tag = VersionTag.of(recorded.version().number(), notation);
    var ifNoneMatch = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
    return ifNoneMatch != null && ifNoneMatch.contains(tag)
        ? HttpResponse.notModified().header(HttpHeaders.ETAG, tag)
        : HttpResponse.ok(written(recorded, notation))
            .contentType(Notations.type(notation))
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
            .header(HttpHeaders.ETAG, tag);
  }

  private byte[] written(Recorded recorded, Notation notation) {
    return switch (notation) {
      case YAML -> recorded.document().getBytes(StandardCharsets.UTF_8);
      case JSON -> files.write(recorded.catalogue(), Notation.JSON);
    };
  }

  @Operation(
      operationId = "putCatalogue",
      summary = "Compares a whole catalogue with the current one, and saves it as the next version")
  @RequestBody(
      content = {
        @Content(
            mediaType = Notations.YAML,
            schema = @Schema(implementation = CatalogueForm.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CatalogueForm.class))
      })
  @ApiResponse(
      responseCode = "200",
      description = "What changes, or changed",
      content = @Content(schema = @Schema(implementation = CatalogueAnswer.class)))
  @ApiResponse(responseCode = "409", description = "Somebody else saved meanwhile")
  @ApiResponse(responseCode = "422", description = "Every problem with its path and line")
  @Put
  @Consumes({Notations.YAML, MediaType.APPLICATION_JSON})
  @MayCall(Role.ADMINISTRATOR)
  HttpResponse<CatalogueAnswer> put(
      HttpRequest<?> request,
      @Parameter(example = "05114000") String ags,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "preview or commit", example = "preview") @QueryValue
          @Nullable String mode,
      @Parameter(description = "Why, for the history", example = "Beschluss des Rates") @QueryValue
          @Nullable String reason,
      @Body byte[] file) {
    var commit = Asked.commit(mode);
    var why = Asked.reason(reason);
    var before = catalogues.current(scope);
    var seen = VersionTag.expected(request, before);
    var after = accepted(file, Notations.sent(request));
    if (!after.ags().value().equals(ags)) {
      throw new Refusal(Asked.otherMunicipality(after.ags()));
    }
    var changes =
        CatalogueDifference.between(
            before
                .map(Recorded::catalogue)
                .orElseGet(() -> Catalogue.empty(after.ags(), after.name())),
            after);
    return HttpResponse.ok(
        commit
            ? saved(catalogues.save(scope, seen, after, why, actor.id()), changes)
            : CatalogueAnswer.preview(seen, changes));
  }

  private Catalogue accepted(byte[] file, Notation notation) {
    return switch (files.read(file, notation)) {
      case Reading.Accepted accepted -> accepted.catalogue();
      case Reading.Refused refused -> throw new Refusal(FileProblem.of(refused.problems()));
    };
  }

  private static CatalogueAnswer saved(Saving saving, List<CatalogueDifference.Change> changes) {
    return switch (saving) {
      case Saving.Saved done -> CatalogueAnswer.committed(done.number(), changes);
      case Saving.Unchanged same -> CatalogueAnswer.committed(same.number(), List.of());
      case Saving.Conflict conflict -> throw new Refusal(Asked.conflict(conflict.newest()));
    };
  }
}
