package de.zielstand.click.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.click.ClickFiles;
import de.zielstand.click.FileKind;
import de.zielstand.click.FileQuestion;
import de.zielstand.click.Reading;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.municipality.Today;
import de.zielstand.page.Language;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.Texts;
import de.zielstand.page.Wording;
import de.zielstand.permission.Actor;
import de.zielstand.permission.Role;
import de.zielstand.review.Assignments;
import de.zielstand.review.Remit;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where click statistics are handed in, by program or by hand: whose they are, and by whom. */
@Singleton
final class Desk {
  private final Catalogues catalogues;
  private final Assignments assignments;
  private final ClickFiles files;
  private final Today today;

  Desk(Catalogues catalogues, Assignments assignments, ClickFiles files, Today today) {
    this.catalogues = catalogues;
    this.assignments = assignments;
    this.files = files;
    this.today = today;
  }

  Catalogue catalogue(Scope scope) {
    return catalogues
        .current(scope)
        .map(Catalogues.Recorded::catalogue)
        .orElseGet(() -> Catalogue.empty(new Ags(scope.name()), ""));
  }

  /** The indicators whose clicks that person may bring. */
  List<HeldIndicator> indicators(Catalogue catalogue, Scope scope, Actor actor) {
    Remit remit = remit(scope, actor);
    return counting(catalogue).filter(held -> remit.answersFor(held.owner())).toList();
  }

  /** By its code, with its concept where two share it. */
  HeldIndicator indicator(Scope scope, Actor actor, String name) {
    Catalogue catalogue = catalogue(scope);
    List<HeldIndicator> named =
        catalogue.indicators().stream()
            .filter(
                held -> held.indicator().code().value().equals(name) || held.address().equals(name))
            .toList();
    if (named.isEmpty()) {
      throw FilePlaces.refusal("indicator", "UNKNOWN_INDICATOR", name);
    }
    if (named.size() > 1) {
      throw FilePlaces.refusal(
          "indicator",
          "AMBIGUOUS_INDICATOR",
          String.join(", ", named.stream().map(HeldIndicator::address).toList()));
    }
    HeldIndicator held = named.getFirst();
    if (held.indicator().kind() != IndicatorKind.CLICKS) {
      throw FilePlaces.refusal("indicator", "NOT_CLICKS", held.indicator().title());
    }
    if (!remit(scope, actor).answersFor(held.owner())) {
      throw new Refusal(new Problem(Problem.Kind.FORBIDDEN, "click.problem.not-yours"));
    }
    return held;
  }

  /** Refused where that tool cannot know what the indicator counts. */
  FileQuestion question(
      Scope scope, HeldIndicator held, FileKind kind, Optional<LocalDate> day, Language language) {
    ClickMetric metric = held.indicator().metric().orElseThrow();
    if (!kind.knows(metric)) {
      var texts = Texts.in(language);
      throw FilePlaces.refusal(
          "source",
          kind == FileKind.ACCESS_LOG ? "LOG_METRIC" : "SOURCE_METRIC",
          texts.word(metric),
          texts.word(kind));
    }
    LocalDate there = today.in(scope);
    LocalDate calendar = LocalDate.now(Wording.ZONE);
    return new FileQuestion(kind, metric, day, there.isAfter(calendar) ? there : calendar);
  }

  Reading read(InputStream file, FileQuestion question) {
    return files.read(file, question);
  }

  private static java.util.stream.Stream<HeldIndicator> counting(Catalogue catalogue) {
    return catalogue.indicators().stream()
        .filter(held -> held.indicator().kind() == IndicatorKind.CLICKS);
  }

  /** The commissioner answers for all. */
  private Remit remit(Scope scope, Actor actor) {
    return actor.holds(new Ags(scope.name()), Role.COMMISSIONER)
        ? new Remit.Everything()
        : assignments.remit(scope, actor.id());
  }
}
