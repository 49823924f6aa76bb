package de.zielstand.intake;

import de.zielstand.catalogue.HeldIndicator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a wave comes to.
 *
 * @param held the indicator; empty where there is none of that name
 * @param added how it was taken, where that is news
 * @param breaksAfter the wave before, where it was taken by something else
 * @param problems at the paths of the document that brought it
 */
public record JudgedWave(
    Wave wave,
    Optional<HeldIndicator> held,
    Judged figures,
    Optional<Waves.New> added,
    Optional<Waves.Kept> breaksAfter,
    List<RowProblem> problems) {
  public JudgedWave {
    problems = List.copyOf(problems);
  }

  static JudgedWave refused(Wave wave, Optional<HeldIndicator> held, List<RowProblem> problems) {
    var nothing = new Judged(List.of(), List.of(), Set.of(), 0, List.of());
    return new JudgedWave(wave, held, nothing, Optional.empty(), Optional.empty(), problems);
  }

  public boolean changesNothing() {
    return figures.changes().isEmpty() && added.isEmpty();
  }
}
