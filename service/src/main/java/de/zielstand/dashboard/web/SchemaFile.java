package de.zielstand.dashboard.web;

import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The form of a dashboard, for editors that check and propose while somebody types. */
@Hidden
@Controller("/schemas/dashboard.json")
@MayCall(anyone = true)
final class SchemaFile {
  private static final String FILE = "/schemas/dashboard.json";

  @Get
  @Produces("application/schema+json")
  HttpResponse<byte[]> dashboard() {
    try (var stream = SchemaFile.class.getResourceAsStream(FILE)) {
      return HttpResponse.ok(Objects.requireNonNull(stream, FILE).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
