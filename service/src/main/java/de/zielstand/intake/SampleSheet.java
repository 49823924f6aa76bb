package de.zielstand.intake;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.figure.DecimalSign;
import de.zielstand.figure.FieldProblem;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Remark;
import de.zielstand.period.Period;
import de.zielstand.review.Stage;
import de.zielstand.review.Step;
import de.zielstand.review.SubmissionKey;
import de.zielstand.review.Submissions.Move;
import de.zielstand.review.Submissions.Wish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sample figures and how far their submissions came. Their sheet has two more columns, because it
 * holds what many people would have handed in over years: the concept and the stage. A row that
 * does not fit the catalogue is a mistake of ours.
 */
public record SampleSheet(List<Change> changes, List<Move> moves) {
  private static final String RETURNED_BECAUSE = "Bitte die Angaben prüfen und ergänzen.";

  public SampleSheet {
    changes = List.copyOf(changes);
    moves = List.copyOf(moves);
  }

  public static SampleSheet of(Catalogue catalogue, byte[] file) {
    Map<String, HeldIndicator> indicators =
        catalogue.indicators().stream()
            .collect(Collectors.toMap(HeldIndicator::address, Function.identity()));
    List<Change> changes = new ArrayList<>();
    Map<SubmissionKey, Stage> stages = new LinkedHashMap<>();
    for (SheetFile.Row row : SheetFile.parse(file).rows()) {
      HeldIndicator held = indicators.get(address(row));
      if (held == null) {
        throw new IllegalArgumentException("Line " + row.line() + " names no indicator");
      }
      Change change = change(held, row);
      changes.add(change);
      stages.put(
          new SubmissionKey(held.owner(), change.key().period()),
          Stage.valueOf(row.text("meldestand").toUpperCase(Locale.ROOT)));
    }
    List<Move> moves = new ArrayList<>();
    stages.forEach((submission, stage) -> {
      List<Wish> wishes = wishes(stage);
      for (int seen = 0; seen < wishes.size(); seen++) {
        moves.add(new Move(submission, seen, wishes.get(seen)));
      }
    });
    return new SampleSheet(changes, moves);
  }

  private static String address(SheetFile.Row row) {
    String concept = row.text("konzept");
    return (concept.isEmpty() ? "" : concept + "/") + row.text("indikator");
  }

  private static Change change(HeldIndicator held, SheetFile.Row row) {
    SheetRow figure = row.figure(Manner.FILE);
    try {
      Content content =
          new FigureReader(held.indicator(), DecimalSign.COMMA).read(figure.figure()).orElseThrow();
      Period period = Period.parse(figure.period()).orElseThrow();
      String part = Parts.canonical(held.indicator(), figure.breakdown()).orElseThrow();
      Code code = held.indicator().code();
      return new Change(
          new FigureKey(held.concept(), code, period, part),
          0,
          content,
          Remark.of(figure.figure().note(), Optional.empty()),
          Optional.empty());
    } catch (FieldProblem | NoSuchElementException wrong) {
      throw new IllegalArgumentException("Line " + row.line() + " cannot be read", wrong);
    }
  }

  private static List<Wish> wishes(Stage stage) {
    Wish submitted = Wish.of(Step.Kind.SUBMITTED);
    return switch (stage) {
      case OPEN, DRAFT -> List.of();
      case SUBMITTED -> List.of(submitted);
      case RETURNED ->
          List.of(
              submitted,
              new Wish(Step.Kind.RETURNED, Optional.of(RETURNED_BECAUSE), Optional.empty()));
      case APPROVED -> List.of(submitted, Wish.of(Step.Kind.APPROVED));
    };
  }
}
