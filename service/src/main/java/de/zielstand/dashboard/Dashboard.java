package de.zielstand.dashboard;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.element.Otherwise;
import de.zielstand.element.Prose;
import de.zielstand.page.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one file says; its components are the keys of the file.
 *
 * @param titleEnglish the German title where nobody wrote one
 * @param subject what the whole page is about: where nobody chose one, the first of the catalogue
 * @param parameters what a reader may choose, in the order of the form
 * @param includes names of dashboards whose panels follow those of this one
 */
public record Dashboard(
    String title,
    Optional<String> titleEnglish,
    @Prose Optional<String> description,
    @Prose Optional<String> descriptionEnglish,
    @Otherwise("municipality") Audience audience,
    Optional<Subject> subject,
    List<Parameter> parameters,
    List<PanelEntry> panels,
    List<String> includes) {
  public static final int MOST_PANELS = 60;
  public static final int MOST_INCLUDES = 10;

  /** What a page can be about, one of them at a time. */
  public enum Subject {
    FIELD(Parameter.FIELD),
    MEASURE(Parameter.MEASURE),
    INDICATOR(Parameter.INDICATOR);

    private final Parameter parameter;

    Subject(Parameter parameter) {
      this.parameter = parameter;
    }

    public Parameter parameter() {
      return parameter;
    }

    @Override
    public String toString() {
      return parameter.toString();
    }
  }

  public Dashboard {
    parameters = List.copyOf(parameters);
    panels = List.copyOf(panels);
    includes = List.copyOf(includes);
    FlawedException.throwIfAny(flaws(parameters, panels, includes));
  }

  public String title(Language language) {
    return switch (language) {
      case GERMAN -> title;
      case ENGLISH -> titleEnglish.orElse(title);
    };
  }

  public Optional<String> description(Language language) {
    return switch (language) {
      case GERMAN -> description;
      case ENGLISH -> descriptionEnglish.or(() -> description);
    };
  }

  private static List<Flaw> flaws(
      List<Parameter> parameters, List<PanelEntry> panels, List<String> includes) {
    List<Flaw> flaws = new ArrayList<>();
    if (panels.size() > MOST_PANELS) {
      flaws.add(Flaw.of("panels", FlawCode.OUT_OF_RANGE, "1–" + MOST_PANELS));
    }
    if (includes.size() > MOST_INCLUDES) {
      flaws.add(Flaw.of("includes", FlawCode.OUT_OF_RANGE, "0–" + MOST_INCLUDES));
    }
    if (panels.isEmpty() && includes.isEmpty()) {
      flaws.add(Flaw.of("panels", FlawCode.MISSING_KEY, "panels"));
    }
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < panels.size(); i++) {
      if (!seen.add(panels.get(i).name())) {
        flaws.add(Flaw.of("panels[" + i + "].name", FlawCode.DUPLICATE_CODE, panels.get(i).name()));
      }
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!seen.add(parameters.get(i))) {
        flaws.add(Flaw.of("parameters[" + i + "]", FlawCode.DUPLICATE_CODE, parameters.get(i)));
      }
    }
    for (int i = 0; i < includes.size(); i++) {
      if (!DashboardName.isOne(includes.get(i))) {
        flaws.add(Flaw.of("includes[" + i + "]", FlawCode.NOT_A_VALUE, includes.get(i), "name"));
      }
    }
    return flaws;
  }
}
