package de.zielstand.openapi.web;

import de.zielstand.openapi.ApiDocument;
import de.zielstand.operation.Settings;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** The interface for programs, for tools and for people. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@MayCall(anyone = true)
final class OpenApiPage {
  private final ApiDocument document;
  private final Settings settings;

  OpenApiPage(ApiDocument document, Settings settings) {
    this.document = document;
    this.settings = settings;
  }

  @Get("/openapi.yaml")
  @Produces("application/yaml")
  String file() {
    return document.yaml();
  }

  @Get("/api")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> page(Frame frame) {
    return Html.ok((output, interceptor) ->
        JteapiGenerated.render(
            output, interceptor, frame, document.calls(), settings.address().toString()));
  }
}
