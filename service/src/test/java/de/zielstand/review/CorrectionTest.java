package de.zielstand.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionTest {
  private static final Owner OWNER =
      new Owner(Optional.of(new Code("K")), "Measure", new Code("M"));
  private static final SubmissionKey KEY = new SubmissionKey(OWNER, Period.quarter(2019, 4));

  private final List<Step> steps = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private int hour;

  private Instant later() {
    hour++;
    return Instant.EPOCH.plusSeconds(3600L * hour);
  }

  private void enter(String indicator, Content content) {
    var key = new FigureKey(OWNER.concept(), new Code(indicator), KEY.period(), "");
    int number = 1 + (int) revisions.stream().filter(one -> one.key().equals(key)).count();
    revisions.add(
        new Revision(
            key,
            OWNER,
            number,
            later(),
            Optional.of("Probe"),
            Origin.ENTRY,
            Optional.of("Zählfehler"),
            content,
            Remark.NONE));
  }

  private void enter(String indicator, long number) {
    enter(indicator, new Content.Value(new Amount.Count(number), Quality.MEASURED));
  }

  private void take(Step.Kind kind) {
    steps.add(
        new Step(
            steps.size() + 1,
            later(),
            Optional.of("Probe"),
            kind,
            Optional.empty(),
            Optional.empty()));
  }

  private List<Correction> corrections() {
    return Correction.all(new Ledger(Map.of(KEY, new Submission(KEY, steps, revisions))));
  }

  @Test
  void areNoneBeforeTheFirstApproval() {
    enter("I1", 1);
    enter("I1", 2);
    take(Step.Kind.SUBMITTED);
    assertThat(corrections()).isEmpty();
    take(Step.Kind.APPROVED);
    assertThat(corrections()).isEmpty();
  }

  @Test
  void waitUntilTheyAreApproved() {
    enter("I1", 1);
    take(Step.Kind.APPROVED);
    enter("I1", 2);
    assertThat(corrections()).hasSize(1);
    assertThat(corrections().getFirst().approvedAt()).isEmpty();
    take(Step.Kind.APPROVED);
    var one = corrections().getFirst();
    assertThat(one.approvedAt()).contains(steps.getLast().at());
    assertThat(one.before().number()).isEqualTo(1);
    assertThat(one.after().number()).isEqualTo(2);
  }

  @Test
  void areOneBetweenTwoApprovalsAndOneForEachAfterwards() {
    enter("I1", 1);
    take(Step.Kind.APPROVED);
    enter("I1", 2);
    enter("I1", 3);
    take(Step.Kind.APPROVED);
    enter("I1", 4);
    take(Step.Kind.APPROVED);
    assertThat(corrections())
        .extracting(one -> one.before().number() + "→" + one.after().number())
        .containsExactly("3→4", "1→3");
  }

  @Test
  void leaveOutWhatCameBackToWhatItWas() {
    enter("I1", 1);
    take(Step.Kind.APPROVED);
    enter("I1", 2);
    enter("I1", 1);
    assertThat(corrections()).isEmpty();
  }

  @Test
  void tellOfWithdrawnFiguresButNotOfNewOnes() {
    enter("I1", 1);
    take(Step.Kind.APPROVED);
    enter("I1", new Content.Withdrawn());
    enter("I2", 5);
    assertThat(corrections())
        .singleElement()
        .satisfies(one -> assertThat(one.after().content()).isEqualTo(new Content.Withdrawn()));
  }
}
