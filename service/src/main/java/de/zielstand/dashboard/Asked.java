package de.zielstand.dashboard;

import de.zielstand.page.Language;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem.Place;
import de.zielstand.panel.Filter;
import de.zielstand.panel.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an address asks of a dashboard. What makes no sense is told and left out, so that the page
 * still shows.
 *
 * @param said every choice in force, as addresses say it; the same address shows the same view
 */
public record Asked(View view, Map<Parameter, String> said, Mistakes mistakes) {
  public Asked {
    said = Collections.unmodifiableMap(new EnumMap<>(said));
  }

  /** As far as it can be understood. */
  public static Asked of(Map<String, String> address, Ground ground) {
    List<Place> wrong = new ArrayList<>();
    Map<Parameter, String> said = new EnumMap<>(Parameter.class);
    Moments moments = new Moments(address, wrong, said);
    boolean inPeriods = ground.dashboard().parameters().contains(Parameter.PERIOD);
    var stretch = moments.stretch(ground.shown(), !inPeriods);
    ground
        .dashboard()
        .subject()
        .map(Dashboard.Subject::parameter)
        .ifPresent(one ->
            ground.choices().of(one, Language.GERMAN).stream()
                .findFirst()
                .ifPresent(first -> said.put(one, first.value())));
    for (Parameter parameter : Parameter.values()) {
      choose(parameter, address, ground.choices(), said, wrong);
    }
    View view =
        new View(
            ground.ags(),
            stretch.year(),
            stretch.period(),
            filter(said),
            ground.state(),
            moments.asOf(),
            moments.compareWith());
    return new Asked(view, said, new Mistakes(wrong));
  }

  public Optional<String> of(Parameter parameter) {
    return Optional.ofNullable(said.get(parameter));
  }

  /** Begins with a question mark. */
  public String query() {
    return said.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** Shows for ever what is known at that instant. */
  public Asked frozen(Instant now) {
    if (view.asOf().isPresent()) {
      return this;
    }
    Map<Parameter, String> fixed = new EnumMap<>(said);
    fixed.put(Parameter.AS_OF, now.toString());
    return new Asked(view, fixed, mistakes);
  }

  private static void choose(
      Parameter parameter,
      Map<String, String> address,
      Choices choices,
      Map<Parameter, String> said,
      List<Place> wrong) {
    List<Choices.Choice> known = choices.of(parameter, Language.GERMAN);
    String value = address.getOrDefault(parameter.toString(), "").strip();
    if (value.isEmpty() || Moments.UNDERSTOOD.contains(parameter)) {
      return;
    }
    if (known.stream().anyMatch(choice -> choice.value().equals(value))) {
      said.put(parameter, value);
    } else {
      wrong.add(Place.of("dashboard", parameter.toString(), "UNKNOWN_CHOICE", parameter, value));
    }
  }

  private static Filter filter(Map<Parameter, String> said) {
    return new Filter(
        Optional.ofNullable(said.get(Parameter.FIELD)),
        Optional.ofNullable(said.get(Parameter.MEASURE)),
        Optional.ofNullable(said.get(Parameter.INDICATOR)),
        Optional.ofNullable(said.get(Parameter.RESPONSIBLE)),
        Optional.ofNullable(said.get(Parameter.STATUS)).flatMap(Choices::status));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
