package de.zielstand.catalogue.web;

import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The form of a catalogue, for editors and programs that check before they send. */
@Hidden
@Controller("/schemas")
@MayCall(anyone = true)
final class SchemaFile {
  private static final String TYPE = "application/schema+json";
  private static final String FILE = "/schemas/catalogue.json";

  @Get("/catalogue.json")
  @Produces(TYPE)
  HttpResponse<byte[]> catalogue() {
    try (var stream = SchemaFile.class.getResourceAsStream(FILE)) {
      return HttpResponse.ok(Objects.requireNonNull(stream, FILE).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
