package de.zielstand.intake.web;

import de.zielstand.intake.ImportUndoing.Obstacle;
import de.zielstand.intake.Intake;
import de.zielstand.intake.web.ImportStepPage.InTheWay;
import de.zielstand.page.web.Frame;
import de.zielstand.review.SheetAddress;
import de.zielstand.review.SubmissionKey;
import java.util.Locale;
import java.util.Optional;

/** Why an import cannot be undone, in the words of the page. */
final class ImportObstacles {
  private ImportObstacles() {}

  static String text(Obstacle obstacle) {
    return "intake.import.obstacle."
        + obstacle.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty of an indicator that has left the catalogue. */
  static Optional<InTheWay> shown(Obstacle obstacle, Intake intake, String ags, Frame frame) {
    var key = obstacle.key();
    return intake.catalogue().indicators().stream()
        .filter(held -> held.indicator().code().equals(key.indicator()))
        .filter(held -> held.concept().equals(key.concept()))
        .findFirst()
        .map(held ->
            new InTheWay(
                held.indicator().title(),
                frame.when().period(key.period()),
                key.breakdown(),
                SheetAddress.of(ags, new SubmissionKey(held.owner(), key.period())),
                frame.text(text(obstacle))));
  }
}
