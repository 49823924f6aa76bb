package de.zielstand.intake.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.intake.FigureTexts;
import de.zielstand.intake.Intake;
import de.zielstand.observation.Content;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.review.Correction;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/** Every figure that was changed after its approval: what it was, what it is, who and why. */
@HtmlPage
@Controller("/kommunen/{ags}/meldungen/berichtigungen")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER})
final class CorrectionsPage {
  private final Intakes intakes;

  CorrectionsPage(Intakes intakes) {
    this.intakes = intakes;
  }

  /** A correction in the words of the screen. */
  record Line(Correction correction, String title, String before, String after) {}

  @Get
  HttpResponse<?> show(String ags, Frame frame, Scope scope) {
    var intake = intakes.at(scope);
    var lines =
        Correction.all(intake.ledger()).stream()
            .flatMap(one -> line(intake, one, frame).stream())
            .toList();
    return Html.ok((output, interceptor) ->
        JtecorrectionsGenerated.render(output, interceptor, frame, ags, lines));
  }

  private static List<Line> line(Intake intake, Correction correction, Frame frame) {
    var key = correction.after().key();
    return intake.catalogue().indicators().stream()
        .filter(held -> held.indicator().code().equals(key.indicator()))
        .filter(held -> held.concept().equals(key.concept()))
        .map(HeldIndicator::indicator)
        .findFirst()
        .map(indicator -> {
          var texts = new FigureTexts(indicator, frame.language());
          var after = correction.after().content();
          return new Line(
              correction,
              indicator.title(),
              texts.shown(correction.before().content()),
              after instanceof Content.Withdrawn
                  ? frame.text("intake.corrections.withdrawn")
                  : texts.shown(after));
        })
        .stream()
        .toList();
  }
}
