package de.zielstand.help.web;

import de.zielstand.help.HelpPage;
import de.zielstand.help.HelpPage.Topic;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Arrays;

/** Help for everybody, signed in or not. */
@HtmlPage
@Controller
@MayCall(anyone = true)
final class HelpPages {
  @Get("/hilfe")
  HttpResponse<?> index(Frame frame) {
    var pages =
        Arrays.stream(Topic.values()).map(topic -> HelpPage.of(topic, frame.language())).toList();
    return Html.ok(
        (output, interceptor) -> JteindexGenerated.render(output, interceptor, frame, pages));
  }

  @Get("/hilfe/{topic}")
  HttpResponse<?> page(String topic, Frame frame) {
    var found = Topic.of(topic).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    return Html.ok((output, interceptor) ->
        JtetopicGenerated.render(output, interceptor, frame, HelpPage.of(found, frame.language())));
  }

  @Get("/barrierefreiheit")
  HttpResponse<?> accessibility(Frame frame) {
    var blocks = HelpPage.text("barrierefreiheit", frame.language());
    return Html.ok((output, interceptor) ->
        JteaccessibilityGenerated.render(output, interceptor, frame, blocks));
  }
}
