package de.zielstand.dashboard;

import de.zielstand.dashboard.DashboardFiles.Read;
import de.zielstand.element.Flaw;
import de.zielstand.element.Problem;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A dashboard as somebody types it.
 *
 * @param version the one the writer began from, 0 for a new dashboard
 */
public record Draft(String name, int version, String document) {
  /** Stands for a name not yet chosen, so that a draft can be looked at. */
  public static final DashboardName UNNAMED = new DashboardName("entwurf");

  public static Draft of(Form form) {
    return new Draft(
        form.text("name"), form.number("version").orElse(0), form.document("document"));
  }

  public Draft named(DashboardName fixed) {
    return new Draft(fixed.value(), version, document);
  }

  /** As far as it can be looked at before it has a name, which may be anything. */
  public Draft unnamed() {
    return new Draft(UNNAMED.value(), Integer.MAX_VALUE, document);
  }

  public DashboardName nameOrNone() {
    return DashboardName.parse(name).orElse(UNNAMED);
  }

  /** What came of reading: a dashboard that fits among the others, or all that is wrong with it. */
  public sealed interface Outcome {
    /**
     * It can be saved.
     *
     * @param shelf with the draft upon it
     */
    record Ready(DashboardName name, Shelf shelf) implements Outcome {}

    /**
     * What stands against it.
     *
     * @param problems in the document, each with its place
     */
    record Wrong(Mistakes mistakes, List<Problem> problems) implements Outcome {
      public Wrong {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * Reads it and holds it against what there is already.
   *
   * @param shelf what there is beside it
   */
  public Outcome check(DashboardFiles files, Shelf shelf) {
    List<Place> mistakes = new ArrayList<>();
    if (DashboardName.parse(name).isEmpty()) {
      mistakes.add(Place.of("dashboard", "name", "NOT_A_NAME"));
    } else if (files.delivered().containsKey(nameOrNone())
        || (version == 0 && shelf.find(nameOrNone()).isPresent())) {
      mistakes.add(Place.of("dashboard", "name", "NAME_TAKEN", name));
    }
    return switch (files.read(document)) {
      case Read.Refused(var problems) -> new Outcome.Wrong(new Mistakes(mistakes), problems);
      case Read.Accepted(var dashboard) -> {
        Shelf with = shelf.with(nameOrNone(), dashboard);
        List<Problem> problems = with.flaws(nameOrNone()).stream().map(Draft::somewhere).toList();
        yield mistakes.isEmpty() && problems.isEmpty()
            ? new Outcome.Ready(nameOrNone(), with)
            : new Outcome.Wrong(new Mistakes(mistakes), problems);
      }
    };
  }

  /** What lies between files has no line of its own. */
  private static Problem somewhere(Flaw flaw) {
    return new Problem(0, 0, flaw);
  }
}
