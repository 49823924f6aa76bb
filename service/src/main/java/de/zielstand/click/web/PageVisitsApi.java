package de.zielstand.click.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.click.ClickFile;
import de.zielstand.click.FileKind;
import de.zielstand.click.PageVisits;
import de.zielstand.click.PageVisits.Outcome;
import de.zielstand.click.Reading;
import de.zielstand.click.Series;
import de.zielstand.page.Texts;
import de.zielstand.page.web.AskedLanguage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes click statistics from programs: all of a file, or nothing of it. */
@Tag(name = "Figures")
@Controller("/api/v1/municipalities/{ags}/page-visits")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PageVisitsApi {
  private final Desk desk;
  private final PageVisits visits;

  PageVisitsApi(Desk desk, PageVisits visits) {
    this.desk = desk;
    this.visits = visits;
  }

  @Operation(
      operationId = "postPageVisits",
      summary = "Takes the daily counts of an export of Matomo or etracker, or of an access log",
      requestBody =
          @RequestBody(
              required = true,
              description = "The file as the tool wrote it",
              content =
                  @Content(
                      mediaType = "application/octet-stream",
                      schema = @Schema(type = "string", format = "binary"),
                      examples =
                          @ExampleObject(
                              name = "matomo-json",
                              value = "{\"2019-12-30\":{\"nb_visits\":111},\"2019-12-31\":[]}"))))
  @ApiResponse(
      responseCode = "200",
      description = "What was, or by mode=preview would be, taken",
      content = @Content(schema = @Schema(implementation = PageVisitsAnswer.class)))
  @ApiResponse(responseCode = "400", description = "The file is no text, or no JSON")
  @ApiResponse(
      responseCode = "413",
      description = "Over 64 MiB, or more pages or rows than a year has")
  @ApiResponse(responseCode = "422", description = "What is wrong with the file, with line or path")
  @Post(consumes = "*/*")
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  PageVisitsAnswer post(
      HttpRequest<?> request,
      @Parameter(example = "05114000") String ags,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Parameter(
              description = "matomo-json, matomo-csv, etracker-json or access-log",
              example = "matomo-json")
          @QueryValue
          @Nullable String source,
      @Parameter(description = "Code, with its concept where two share it", example = "M05-I2")
          @QueryValue
          @Nullable String indicator,
      @Parameter(description = "commit or preview", example = "commit") @QueryValue
          @Nullable String mode,
      @Parameter(description = "The day of a file that names none", example = "2019-12-31")
          @QueryValue
          @Nullable String day,
      @Body InputStream body) {
    FileKind kind = kind(source);
    boolean commit = commits(mode);
    Optional<LocalDate> ofDay = day(day);
    HeldIndicator held = desk.indicator(scope, actor, indicator == null ? "" : indicator);
    var language = AskedLanguage.of(request);
    var question = desk.question(scope, held, kind, ofDay, language);
    Series series = Series.of(held).orElseThrow();
    ClickFile file =
        switch (desk.read(body, question)) {
          case Reading.Read(ClickFile read) -> read;
          case Reading.Refused(var problem) -> {
            drain(body);
            throw FilePlaces.refusal(problem);
          }
        };
    Outcome outcome =
        commit
            ? visits.take(scope, series, kind.source(), file, actor.id())
            : visits.weigh(scope, series, kind.source(), file);
    return switch (outcome) {
      case Outcome.Weighed weighed ->
          PageVisitsAnswer.of(file, weighed, commit, Texts.in(language));
      case Outcome.UnknownIndicator _ ->
          throw FilePlaces.refusal("indicator", "UNKNOWN_INDICATOR", held.address());
    };
  }

  /** A sender that is still sending would not hear the answer. */
  private static void drain(InputStream body) {
    try {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileKind kind(@Nullable String source) {
    return Optional.ofNullable(source)
        .flatMap(FileKind::of)
        .orElseThrow(() ->
            FilePlaces.refusal(
                "source",
                "NOT_A_CHOICE",
                Arrays.stream(FileKind.values())
                    .map(FileKind::code)
                    .collect(Collectors.joining(", "))));
  }

  private static boolean commits(@Nullable String mode) {
    return switch (mode) {
      case null -> true;
      case "commit" -> true;
      case "preview" -> false;
      default -> throw FilePlaces.refusal("mode", "NOT_A_CHOICE", "commit, preview");
    };
  }

  private static Optional<LocalDate> day(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw FilePlaces.refusal("day", "NOT_A_DAY", text == null ? "" : text);
    }
  }
}
