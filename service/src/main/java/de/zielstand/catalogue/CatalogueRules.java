package de.zielstand.catalogue;

import static de.zielstand.element.FlawCode.DUPLICATE_CODE;
import static de.zielstand.element.FlawCode.UNKNOWN_CODE;
import static de.zielstand.element.FlawCode.WRONG_PLACE;

import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Flaw;
import de.zielstand.element.Records;
import de.zielstand.element.Records.Part;
import de.zielstand.indicator.Breakdown;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import de.zielstand.network.Resolution;
import de.zielstand.network.Trigger;
import de.zielstand.tenancy.Ags;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between the parts of a catalogue; each part alone has checked itself. */
public final class CatalogueRules {
  private final Catalogue catalogue;
  private final Set<Code> bodies;
  private final List<Flaw> flaws = new ArrayList<>();

  private CatalogueRules(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.bodies =
        catalogue.bodies().stream().map(Body::code).collect(Collectors.toUnmodifiableSet());
  }

  /** Every flaw with the path of its place, in the order of the catalogue. */
  public static List<Flaw> flaws(Catalogue catalogue) {
    CatalogueRules rules = new CatalogueRules(catalogue);
    rules.check();
    return List.copyOf(rules.flaws);
  }

  private void check() {
    List<Part> parts = Records.parts(catalogue);
    List<Part> common =
        parts.stream().filter(part -> !part.path().startsWith("concepts[")).toList();
    Set<Code> commonCodes = new HashSet<>();
    common.forEach(part -> refuseDuplicate(part, commonCodes));
    Set<Code> commonIndicators = ConceptRules.indicatorsIn(common);
    common.forEach(this::checkCommon);
    flaws.addAll(DateRules.flaws(common, List.of()));
    Set<Code> conceptCodes = new HashSet<>();
    for (int i = 0; i < catalogue.concepts().size(); i++) {
      Concept concept = catalogue.concepts().get(i);
      String path = "concepts[" + i + "]";
      if (!conceptCodes.add(concept.code())) {
        flaws.add(Flaw.of(path + ".code", DUPLICATE_CODE, concept.code()));
      }
      List<Part> own = parts.stream().filter(part -> part.path().startsWith(path + ".")).toList();
      Set<Code> codes = new HashSet<>(commonCodes);
      codes.add(concept.code());
      own.forEach(part -> refuseDuplicate(part, codes));
      flaws.addAll(DateRules.flaws(own, concept.milestones()));
      flaws.addAll(new ConceptRules(concept, path, bodies, commonIndicators).flaws(own));
    }
    checkPredecessors(conceptCodes);
    parts.forEach(this::checkBreakdown);
    checkGemeinden();
  }

  private void refuseDuplicate(Part part, Set<Code> seen) {
    if (part.value() instanceof Element element && !seen.add(element.code())) {
      flaws.add(Flaw.of(part.path() + ".code", DUPLICATE_CODE, element.code()));
    }
  }

  /** A figure of a Gemeinde nobody knows would be in no sum. */
  private void checkBreakdown(Part part) {
    if (part.value() instanceof Breakdown feature
        && feature.key().equals(Breakdown.GEMEINDE)
        && !catalogue.gemeinden().isEmpty()) {
      List<String> names = catalogue.gemeinden().stream().map(GemeindeAdjustment::name).toList();
      for (int i = 0; i < feature.values().size(); i++) {
        if (!names.contains(feature.values().get(i))) {
          flaws.add(
              Flaw.of(part.path() + ".values[" + i + "]", UNKNOWN_CODE, feature.values().get(i)));
        }
      }
    }
  }

  private void checkCommon(Part part) {
    switch (part.value()) {
      case ReportDuty duty -> {
        duty.from().ifPresent(from -> known(from, bodies, part.path() + ".from"));
        allKnown(duty.to(), bodies, part.path() + ".to");
      }
      case Trigger trigger ->
          trigger.body().ifPresent(body -> known(body, bodies, part.path() + ".body"));
      case Resolution resolution ->
          allKnown(resolution.concerns(), measuresAndGoals(), part.path() + ".concerns");
      default -> {}
    }
  }

  private Set<Code> measuresAndGoals() {
    return catalogue.concepts().stream()
        .flatMap(c -> Stream.<Element>concat(c.measures().stream(), c.goals().stream()))
        .map(Element::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void checkPredecessors(Set<Code> concepts) {
    List<Cycles.Edges> edges = new ArrayList<>();
    for (int i = 0; i < catalogue.concepts().size(); i++) {
      Concept concept = catalogue.concepts().get(i);
      String path = "concepts[" + i + "].predecessor.concept";
      List<Code> before = concept.predecessor().flatMap(Predecessor::concept).stream().toList();
      before.forEach(code -> known(code, concepts, path));
      edges.add(new Cycles.Edges(concept.code(), before, path));
    }
    flaws.addAll(Cycles.in(edges));
  }

  private void checkGemeinden() {
    Set<Ags> seen = new HashSet<>();
    for (int i = 0; i < catalogue.gemeinden().size(); i++) {
      GemeindeAdjustment gemeinde = catalogue.gemeinden().get(i);
      String path = "gemeinden[" + i + "]";
      if (!gemeinde.ags().liesIn(catalogue.ags())) {
        flaws.add(Flaw.of(path + ".ags", WRONG_PLACE, gemeinde.ags(), catalogue.ags()));
      }
      if (!seen.add(gemeinde.ags())) {
        flaws.add(Flaw.of(path + ".ags", DUPLICATE_CODE, gemeinde.ags()));
      }
      for (int j = 0; j < gemeinde.adjustments().size(); j++) {
        var adjustment = gemeinde.adjustments().get(j);
        Set<Code> measures =
            catalogue.concept(adjustment.concept()).stream()
                .flatMap(concept -> concept.measures().stream())
                .map(Measure::code)
                .collect(Collectors.toUnmodifiableSet());
        known(adjustment.measure(), measures, path + ".adjustments[" + j + "].measure");
      }
    }
  }

  private void allKnown(List<Code> codes, Set<Code> among, String path) {
    for (int i = 0; i < codes.size(); i++) {
      known(codes.get(i), among, path + "[" + i + "]");
    }
  }

  private void known(Code code, Set<Code> among, String path) {
    if (!among.contains(code)) {
      flaws.add(Flaw.of(path, UNKNOWN_CODE, code));
    }
  }
}
