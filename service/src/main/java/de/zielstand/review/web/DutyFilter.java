package de.zielstand.review.web;

import de.zielstand.element.Element;
import de.zielstand.page.When;
import de.zielstand.period.Period;
import de.zielstand.review.Completeness;
import de.zielstand.review.Duty;
import de.zielstand.review.DutyState;
import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which submissions somebody wants to see, as the address says it; what makes no sense narrows
 * nothing.
 *
 * @param owner as {@link DutyLinks#name} writes it
 * @param column of the matrix
 * @param page from one on
 */
record DutyFilter(
    String text,
    Optional<DutyState> state,
    Optional<String> owner,
    Optional<Period> column,
    int page) {
  private static final int LONGEST = 80;

  static DutyFilter of(HttpRequest<?> request) {
    return new DutyFilter(
        said(request, "text").map(DutyFilter::shortened).orElse(""),
        said(request, "stand").flatMap(DutyFilter::state),
        said(request, "fuer"),
        said(request, "in").flatMap(Period::parse),
        said(request, "seite")
            .filter(page -> page.matches("[1-9]\\d{0,3}"))
            .map(Integer::valueOf)
            .orElse(1));
  }

  boolean narrows() {
    return !text.isEmpty() || state.isPresent() || owner.isPresent() || column.isPresent();
  }

  /** The same, of one state only. */
  DutyFilter inState(DutyState asked) {
    return new DutyFilter(text, Optional.of(asked), owner, column, 1);
  }

  List<Duty> of(List<Duty> duties, When when) {
    var words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).toList();
    return duties.stream()
        .filter(duty -> state.map(duty.state()::equals).orElse(true))
        .filter(duty -> owner.map(name -> DutyLinks.names(name, duty.key().owner())).orElse(true))
        .filter(duty -> column.map(Completeness.column(duty)::equals).orElse(true))
        .filter(duty -> {
          var found = searched(duty, when);
          return words.stream().allMatch(found::contains);
        })
        .toList();
  }

  /** The same question, on that page of its answer. */
  String address(String list, int asked) {
    return list
        + Stream.of(
                Stream.of(text).filter(said -> !said.isEmpty()).map(said -> pair("text", said)),
                state.stream().map(said -> pair("stand", code(said))),
                owner.stream().map(said -> pair("fuer", said)),
                column.stream().map(said -> pair("in", said.code())),
                Stream.of(pair("seite", Integer.toString(asked))))
            .flatMap(pairs -> pairs)
            .collect(Collectors.joining("&", "?", ""));
  }

  static String code(DutyState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String searched(Duty duty, When when) {
    return Stream.concat(
            Stream.of(
                duty.title(), duty.key().owner().code().value(), when.period(duty.key().period())),
            duty.asked().stream().map(Element::title))
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  private static Optional<DutyState> state(String text) {
    return Arrays.stream(DutyState.values()).filter(one -> code(one).equals(text)).findFirst();
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Optional<String> said(HttpRequest<?> request, String name) {
    return request
        .getParameters()
        .get(name, String.class)
        .map(text -> text.replaceAll("\\p{Cc}", " ").strip())
        .filter(text -> !text.isEmpty());
  }
}
