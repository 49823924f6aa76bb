package de.zielstand.review;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.format.Samples;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A small catalogue in the notation of its files, with one measure M1 unless more is said. */
final class OwedCatalogue {
  static final Optional<Code> CONCEPT = Optional.of(new Code("K"));
  static final Owner MEASURE = new Owner(CONCEPT, "Measure", new Code("M1"));

  private String standing = "BINDING";
  private String inForce = "";
  private String lifecycle = "{state: RUNNING}";
  private String runs = "";
  private List<String> rhythms = List.of("QUARTER");
  private String beside = "";

  OwedCatalogue inForce(String from, String to) {
    inForce = line("    inForceFrom: ", from) + line("    inForceTo: ", to);
    return this;
  }

  OwedCatalogue standing(String said) {
    standing = said;
    return this;
  }

  OwedCatalogue lifecycle(String said) {
    lifecycle = said;
    return this;
  }

  OwedCatalogue runs(String begin, String end) {
    runs = line("        begin: ", begin) + line("        end: ", end);
    return this;
  }

  OwedCatalogue rhythms(String... said) {
    rhythms = List.of(said);
    return this;
  }

  /** More keys of the catalogue, after its concept. */
  OwedCatalogue beside(String yaml) {
    beside = yaml;
    return this;
  }

  Catalogue read() {
    StringBuilder indicators = new StringBuilder();
    for (int i = 0; i < rhythms.size(); i++) {
      indicators.append(indicator("I" + (i + 1), rhythms.get(i)));
    }
    String yaml =
        """
        ags: '05114000'
        name: Probe
        concepts:
          - code: K
            title: Konzept
            standing: %s
        %s    milestones:
              - {code: GRANT, title: Bewilligung}
              - {code: OPENING, title: Eröffnung, on: 2017-05-10}
            measures:
              - code: M1
                title: Maßnahme
                lifecycle: %s
        %s        indicators:
        %s%s\
        """
            .formatted(standing, inForce, lifecycle, runs, indicators, beside);
    return Samples.accepted(yaml.getBytes(StandardCharsets.UTF_8), Notation.YAML);
  }

  /** As an entry of a measure's list. */
  private static String indicator(String code, String rhythm) {
    return rhythm.startsWith("MILESTONE ")
        ? "          - {code: %s, title: Ziel, kind: MILESTONE, unit: Stand, rhythm: %s}\n"
            .formatted(code, rhythm.substring("MILESTONE ".length()))
        : "          - {code: %s, title: Zahl, kind: STOCK, unit: Personen, rhythm: %s}\n"
            .formatted(code, rhythm);
  }

  private static String line(String key, String value) {
    return value.isEmpty() ? "" : key + "'" + value + "'\n";
  }
}
