package de.zielstand.page.web;

import de.zielstand.page.Assets;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;

/** Styles, scripts and images; kept by browsers for ever, since a change changes the address. */
@Hidden
@Controller("/assets")
@MayCall(anyone = true)
final class AssetFiles {
  @Get("/{hash}/{+path}")
  HttpResponse<byte[]> file(String hash, String path) {
    var content = Assets.content(path).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    var current = Assets.address(path).equals("/assets/" + hash + "/" + path);
    return HttpResponse.ok(content)
        .contentType(type(path))
        .header(
            HttpHeaders.CACHE_CONTROL,
            current ? "public, max-age=31536000, immutable" : "no-cache");
  }

  private static MediaType type(String path) {
    return MediaType.forFilename(path);
  }
}
