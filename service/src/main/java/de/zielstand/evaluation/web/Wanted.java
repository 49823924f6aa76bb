package de.zielstand.evaluation.web;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.Status;
import de.zielstand.element.Code;
import de.zielstand.evaluation.Holder;
import de.zielstand.evaluation.IndicatorEvaluation;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The filter of the standing as its address says it; what makes no sense asks nothing. */
record Wanted(Optional<Code> field, Optional<Status> status) {
  static Wanted of(HttpRequest<?> request) {
    return new Wanted(
        said(request, "feld").flatMap(Code::parse),
        said(request, "status")
            .flatMap(text ->
                Arrays.stream(Status.values())
                    .filter(status -> AttainmentWords.code(status).equals(text))
                    .findFirst()));
  }

  boolean isAny() {
    return field.isPresent() || status.isPresent();
  }

  /** Those that are left of some, each with the indicators that are left of it. */
  List<Holder> of(List<Holder> holders) {
    return holders.stream()
        .filter(holder -> field.map(holder.fields()::contains).orElse(true))
        .map(this::narrowed)
        .filter(holder -> status.isEmpty() || !holder.indicators().isEmpty())
        .toList();
  }

  private Holder narrowed(Holder holder) {
    return new Holder(
        holder.concept(),
        holder.element(),
        holder.counted(),
        holder.indicators().stream().filter(this::has).toList());
  }

  private boolean has(IndicatorEvaluation one) {
    return status.map(one.attainment().status()::equals).orElse(true);
  }

  private static Optional<String> said(HttpRequest<?> request, String name) {
    return request.getParameters().get(name, String.class).filter(text -> !text.isBlank());
  }
}
