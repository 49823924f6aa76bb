package de.zielstand.intake.web;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.FileNotice;
import de.zielstand.intake.Inbox.Part;
import de.zielstand.intake.Intake;
import de.zielstand.intake.Judged;
import de.zielstand.intake.LargeFile;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Texts;
import de.zielstand.review.Step;
import de.zielstand.review.Submissions.Move;
import de.zielstand.review.Submissions.Wish;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A large file judged municipality by municipality. While one is saved the next is judged, so that
 * service and database work at the same time; no more than two are ever in memory.
 */
final class Takeover implements Iterator<Part> {
  /** More than anybody reads of one answer. */
  private static final int MOST_DOUBTS = 1_000;

  private final LargeFile file;
  private final DecimalSign decimalSign;
  private final Function<Scope, Intake> intakes;
  private final Texts texts;
  private final Iterator<String> municipalities;
  private final List<Place> problems = new ArrayList<>();
  private final List<IntakeAnswer.Finding> doubts = new ArrayList<>();
  private @Nullable CompletableFuture<Looked> ahead;
  private int accepted;
  private int unchanged;
  private int revised;

  Takeover(LargeFile file, DecimalSign decimalSign, Function<Scope, Intake> intakes, Texts texts) {
    this.file = file;
    this.decimalSign = decimalSign;
    this.intakes = intakes;
    this.texts = texts;
    this.municipalities = file.municipalities().iterator();
    this.ahead = lookAhead();
  }

  /** What one municipality's rows come to. */
  private record Looked(
      Part part, Judged judged, List<Place> problems, List<IntakeAnswer.Finding> doubts) {}

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public Part next() {
    var looked = outcome(ahead);
    ahead = lookAhead();
    accepted += looked.judged.changes().size();
    unchanged += looked.judged.unchanged();
    revised += looked.judged.revised();
    looked.problems.stream()
        .limit(ObservationsApi.MOST_PROBLEMS - problems.size())
        .forEach(problems::add);
    looked.doubts.stream().limit(MOST_DOUBTS - doubts.size()).forEach(doubts::add);
    return looked.part;
  }

  /** Everything of the file that stands against taking it, as far as it was looked at. */
  List<Place> problems() {
    return problems;
  }

  IntakeAnswer answer() {
    return new IntakeAnswer(
        accepted,
        unchanged,
        revised,
        doubts,
        IntakeAnswer.findings(problems, texts),
        IntakeAnswer.told(
            FileNotice.of(file.form(decimalSign), decimalSign, file.mended(), texts)));
  }

  private static Looked outcome(@Nullable CompletableFuture<Looked> ahead) {
    if (ahead == null) {
      throw new NoSuchElementException();
    }
    try {
      return ahead.join();
    } catch (CompletionException e) {
      // What went wrong beside this thread is told as if it had gone wrong in it.
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private @Nullable CompletableFuture<Looked> lookAhead() {
    if (!municipalities.hasNext()) {
      return null;
    }
    var municipality = municipalities.next();
    // A thread of the framework's would bring along the transaction that is saving meanwhile.
    return CompletableFuture.supplyAsync(() -> look(municipality), Thread::startVirtualThread);
  }

  private Looked look(String municipality) {
    var scope = Scope.of(new Ags(municipality));
    var intake = intakes.apply(scope);
    var judged = intake.judge(file.figures(municipality), decimalSign);
    var moves =
        judged.touched().stream()
            .map(key ->
                new Move(
                    key, intake.ledger().of(key).steps().size(), Wish.of(Step.Kind.TAKEN_OVER)))
            .toList();
    var places =
        judged.problems().stream()
            .limit(ObservationsApi.MOST_PROBLEMS)
            .map(problem -> RowPlaces.of(problem, true))
            .toList();
    return new Looked(
        new Part(scope, judged.changes(), moves),
        judged,
        places,
        IntakeAnswer.doubts(judged, intake, texts));
  }
}
