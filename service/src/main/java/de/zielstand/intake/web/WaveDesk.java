package de.zielstand.intake.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.intake.ImportUndoing;
import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.Intake;
import de.zielstand.intake.JudgedWave;
import de.zielstand.intake.WaveFindings;
import de.zielstand.intake.WaveIntake;
import de.zielstand.intake.Waves;
import de.zielstand.intake.Waves.State;
import de.zielstand.observation.Origin;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.permission.Actor;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Where language assessments are handed in and looked at, by program or by hand. */
@Singleton
final class WaveDesk {
  private final Intakes intakes;
  private final Waves waves;

  WaveDesk(Intakes intakes, Waves waves) {
    this.intakes = intakes;
    this.waves = waves;
  }

  WaveIntake at(Scope scope, Actor actor) {
    return new WaveIntake(intakes.at(scope, actor), waves.all(scope));
  }

  /** What changes nothing is not saved again. */
  void take(Scope scope, JudgedWave judged, Actor actor) {
    if (!judged.changesNothing()) {
      var delivery = Delivery.of(judged.figures().changes(), Origin.IMPORT);
      ObservationsApi.taken(waves.take(scope, judged.added(), delivery, actor.id()));
    }
  }

  /** Taken back as a whole, or not at all. */
  void undo(Scope scope, String indicator, String period, String number, Actor actor) {
    var wave =
        findings(scope, Optional.of(indicator)).stream()
            .map(WaveFindings::kept)
            .filter(kept -> kept.key().period().code().equals(period))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    if (!Integer.toString(wave.number()).equals(number) || wave.state() != State.TAKEN) {
      throw conflict("intake.problem.changed-meanwhile");
    }
    var undoing =
        ImportUndoing.of(intakes.at(scope, actor), wave.written(), "Welle zurückgenommen");
    if (!undoing.obstacles().isEmpty()) {
      throw conflict(ImportObstacles.text(undoing.obstacles().getFirst()));
    }
    ObservationsApi.taken(
        waves.undo(scope, wave, Delivery.of(undoing.changes(), Origin.IMPORT), actor.id()));
  }

  private static Refusal conflict(String text) {
    return new Refusal(new Problem(Problem.Kind.CONFLICT, text));
  }

  /**
   * What is known, the newest first.
   *
   * @param indicator by its code or address; empty for all
   */
  List<WaveFindings> findings(Scope scope, Optional<String> indicator) {
    Intake intake = intakes.at(scope);
    var figures = intake.ledger().entered();
    return waves.all(scope).reversed().stream()
        .filter(kept -> kept.state() != State.WITHDRAWN)
        .flatMap(kept ->
            held(intake, kept)
                .filter(held -> indicator.filter(name -> !isNamed(held, name)).isEmpty())
                .map(held -> WaveFindings.of(kept, held, figures))
                .stream())
        .toList();
  }

  /** Nothing where the catalogue has the indicator no more. */
  private static Optional<HeldIndicator> held(Intake intake, Waves.Kept kept) {
    return intake.catalogue().indicators().stream()
        .filter(held -> held.concept().equals(kept.key().concept()))
        .filter(held -> held.indicator().code().equals(kept.key().indicator()))
        .findFirst();
  }

  private static boolean isNamed(HeldIndicator held, String name) {
    return held.address().equals(name) || held.indicator().code().value().equals(name);
  }
}
