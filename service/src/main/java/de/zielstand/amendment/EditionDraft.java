package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Prose;
import de.zielstand.element.Records;
import de.zielstand.page.Form;
import de.zielstand.page.Problem.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The beginning of a next edition as it is typed: its code, its title, and codes that change. */
public record EditionDraft(String code, String title, String codes) {
  private static final int MOST_LINES = 500;

  public static EditionDraft of(Form form) {
    return new EditionDraft(form.text("code"), form.text("title"), form.text("codes"));
  }

  public static EditionDraft begin(Catalogue catalogue, Concept last) {
    Code next = SuggestedCode.beside(catalogue, Optional.empty(), Concept.class);
    return new EditionDraft(next.value(), last.title(), "");
  }

  /** Old to new, for lines that can be read. */
  public Map<Code, Code> mapping() {
    Map<Code, Code> mapping = new LinkedHashMap<>();
    for (String line : lines()) {
      pair(line).ifPresent(pair -> mapping.put(pair.getFirst(), pair.getLast()));
    }
    return mapping;
  }

  /** Empty when the edition can be made. */
  public List<Place> problems(Catalogue catalogue, Concept last) {
    List<Place> problems = new ArrayList<>();
    Optional<Code> own = Code.parse(code);
    if (own.isEmpty()) {
      problems.add(Complaints.at("code", "code-shape"));
    } else if (SuggestedCode.taken(catalogue).contains(code)) {
      problems.add(Complaints.at("code", "edition-code", code));
    }
    if (title.isBlank() || title.length() > Prose.LONGEST_LINE || title.contains("\n")) {
      problems.add(Complaints.at("title", "edition-title"));
    }
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && pair(lines.get(i)).isEmpty()) {
        problems.add(Complaints.at("codes", "mapping-line", i + 1));
      }
    }
    problems.addAll(mappingProblems(last));
    return problems;
  }

  private List<Place> mappingProblems(Concept last) {
    Set<Code> known =
        Records.parts(last).stream()
            .map(Records.Part::value)
            .filter(Element.class::isInstance)
            .map(element -> ((Element) element).code())
            .filter(one -> !one.equals(last.code()))
            .collect(Collectors.toSet());
    List<Place> problems = new ArrayList<>();
    Map<Code, Code> mapping = mapping();
    for (Code old : mapping.keySet()) {
      if (!known.contains(old)) {
        problems.add(Complaints.at("codes", "mapping-unknown", old));
      }
    }
    Set<Code> seen = new HashSet<>();
    for (Code old : known) {
      Code now = mapping.getOrDefault(old, old);
      if (!seen.add(now) || now.equals(last.code()) || now.value().equals(code)) {
        problems.add(Complaints.at("codes", "mapping-shared", now));
      }
    }
    return problems;
  }

  private List<String> lines() {
    return codes.lines().map(String::strip).limit(MOST_LINES).toList();
  }

  private static Optional<List<Code>> pair(String line) {
    String[] sides = line.split("=", -1);
    if (sides.length != 2) {
      return Optional.empty();
    }
    Optional<Code> old = Code.parse(sides[0].strip());
    Optional<Code> now = Code.parse(sides[1].strip());
    return old.isPresent() && now.isPresent()
        ? Optional.of(List.of(old.get(), now.get()))
        : Optional.empty();
  }
}
