package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Selection;
import de.zielstand.element.Code;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The filter of a concept's measures as its address says it; what makes no sense asks nothing. */
record Wanted(Selection selection) {
  static Wanted of(HttpRequest<?> request, Concept concept) {
    return new Wanted(
        new Selection(
            said(request, "feld").flatMap(Code::parse).filter(code -> has(concept, code)),
            said(request, "stand").flatMap(Wanted::state),
            said(request, "zustaendig").filter(Selection.responsibles(concept)::contains),
            said(request, "jahr").filter(year -> year.matches("\\d{4}")).map(Integer::valueOf)));
  }

  String field() {
    return selection.field().map(Code::value).orElse("");
  }

  String state() {
    return selection.state().map(Wanted::code).orElse("");
  }

  String responsible() {
    return selection.responsible().orElse("");
  }

  String year() {
    return selection.year().map(String::valueOf).orElse("");
  }

  static String code(Lifecycle.State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Lifecycle.State> state(String text) {
    return Arrays.stream(Lifecycle.State.values())
        .filter(state -> code(state).equals(text))
        .findFirst();
  }

  private static boolean has(Concept concept, Code code) {
    return concept.fields().stream().anyMatch(field -> field.code().equals(code));
  }

  private static Optional<String> said(HttpRequest<?> request, String name) {
    return request.getParameters().get(name, String.class).filter(text -> !text.isBlank());
  }
}
