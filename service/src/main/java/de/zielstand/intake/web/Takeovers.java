package de.zielstand.intake.web;

import de.zielstand.intake.Inbox;
import de.zielstand.intake.Inbox.Part;
import de.zielstand.intake.Inbox.Receipt;
import de.zielstand.intake.LargeFile;
import de.zielstand.municipality.Municipalities;
import de.zielstand.municipality.Municipality;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.Texts;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes over the figures of many municipalities, for programs and for the page alike. */
@Singleton
final class Takeovers {
  private static final List<String> NEEDED = List.of("kommune", "indikator", "periode");

  private final Intakes intakes;
  private final Municipalities municipalities;
  private final Inbox inbox;

  Takeovers(Intakes intakes, Municipalities municipalities, Inbox inbox) {
    this.intakes = intakes;
    this.municipalities = municipalities;
    this.inbox = inbox;
  }

  /** A file whose headings, municipalities and numbers can be understood; else it is refused. */
  Takeover look(byte[] body, @Nullable String decimal, Scope scope, Texts texts) {
    var file = LargeFile.parse(body);
    SentRows.checkColumns(file.columns(), NEEDED);
    if (file.size() > LargeFile.MOST_ROWS) {
      throw new Refusal(
          new Problem(Problem.Kind.TOO_LARGE, "intake.problem.too-many-rows", LargeFile.MOST_ROWS));
    }
    refuseUnknown(file, tenants(scope));
    var sign = SentRows.decimalSign(decimal, file::decimalSign);
    return new Takeover(file, sign, intakes::at, texts);
  }

  IntakeAnswer preview(Takeover run) {
    run.forEachRemaining(_ -> {});
    return run.answer();
  }

  /**
   * All of it, or nothing where anything is wrong.
   *
   * @param receipt of the answer, where the sender gave a key
   */
  IntakeAnswer commit(Takeover run, Function<IntakeAnswer, Optional<Receipt>> receipt, long by) {
    ObservationsApi.taken(
        inbox.takeOver(
            stopping(run),
            () -> {
              if (!run.problems().isEmpty()) {
                throw refusal(run.problems());
              }
              return receipt.apply(run.answer());
            },
            by));
    return run.answer();
  }

  private Set<String> tenants(Scope scope) {
    return municipalities.all(scope).stream()
        .filter(one -> one.tenant() && one.kind() != Municipality.Kind.LAND)
        .map(one -> one.ags().value())
        .collect(Collectors.toSet());
  }

  private void refuseUnknown(LargeFile file, Set<String> tenants) {
    var unknown =
        file.municipalities().stream()
            .filter(said -> !tenants.contains(said) || !intakes.hasCatalogue(said))
            .map(said ->
                RowPlaces.of(
                    file.firstLine(said), "kommune", "UNKNOWN_MUNICIPALITY", List.of(said)))
            .limit(ObservationsApi.MOST_PROBLEMS)
            .toList();
    if (!unknown.isEmpty()) {
      throw refusal(unknown);
    }
  }

  /** After the first problem nothing more is saved, but what else is wrong is still looked for. */
  private static Iterator<Part> stopping(Takeover run) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return run.hasNext();
      }

      @Override
      public Part next() {
        var part = run.next();
        return run.problems().isEmpty() ? part : new Part(part.scope(), List.of(), List.of());
      }
    };
  }

  private static Refusal refusal(List<Place> places) {
    return new Refusal(new Problem(Problem.Kind.INVALID, "intake.problem.detail").at(places));
  }
}
