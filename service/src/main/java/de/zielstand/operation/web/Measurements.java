package de.zielstand.operation.web;

import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/**
 * Measurements for Prometheus: for operators, and for a collector on the same machine, which has no
 * account.
 */
@Hidden
@Controller("/prometheus")
@MayCall(anyone = true)
final class Measurements {
  private final PrometheusMeterRegistry registry;

  Measurements(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  @Get
  @Produces("text/plain; version=0.0.4; charset=utf-8")
  String scrape(HttpRequest<?> request, Actor actor) {
    if (!actor.holdsAnywhere(Role.OPERATOR) && !fromThisMachine(request)) {
      throw new Refusal(actor.signedIn() ? Problem.Kind.FORBIDDEN : Problem.Kind.NOT_SIGNED_IN);
    }
    return registry.scrape();
  }

  /** A proxy on this machine passes on callers from anywhere, and says so. */
  private static boolean fromThisMachine(HttpRequest<?> request) {
    var headers = request.getHeaders();
    var peer = request.getRemoteAddress().getAddress();
    return peer != null
        && peer.isLoopbackAddress()
        && !headers.contains("X-Forwarded-For")
        && !headers.contains("Forwarded");
  }
}
