package de.zielstand.audit.web;

import de.zielstand.audit.AuditLog;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;

/** Every change of rights and settings, the newest first. */
@HtmlPage
@Controller("/kommunen/{ags}/protokoll")
@MayCall({Role.ADMINISTRATOR, Role.OPERATOR})
final class AuditPage {
  private static final int MOST = 50;

  private final AuditLog log;

  AuditPage(AuditLog log) {
    this.log = log;
  }

  @Get
  HttpResponse<?> show(String ags, Frame frame, Scope scope, @QueryValue Optional<Long> below) {
    // One more than shown tells whether there are older ones.
    var found = log.newest(scope, below, MOST + 1);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    var older = found.size() > MOST ? Optional.of(shown.getLast().id()) : Optional.<Long>empty();
    return Html.ok((output, interceptor) ->
        JteauditGenerated.render(output, interceptor, frame, ags, shown, older, below.isPresent()));
  }
}
