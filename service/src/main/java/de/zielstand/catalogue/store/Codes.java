package de.zielstand.catalogue.store;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Element;
import de.zielstand.element.Records;
import de.zielstand.element.Records.Part;
import de.zielstand.indicator.Indicator;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What of a catalogue others refer to, flat. */
record Codes(
    List<ElementCode> elements, List<MeasureCode> measures, List<IndicatorCode> indicators) {
  /** What stands beside the concepts. */
  private static final String NO_CONCEPT = "";

  @Serdeable
  record ElementCode(String concept, String type, String code, String title) {}

  @Serdeable
  record MeasureCode(String concept, String code, String lifecycle) {}

  @Serdeable
  record IndicatorCode(
      String concept,
      String code,
      String kind,
      String rhythm,
      String disclosure,
      String definitionKey,
      String ownerType,
      String owner) {}

  static Codes of(Catalogue catalogue) {
    var codes = new Codes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Deque<Around> around = new ArrayDeque<>();
    for (Part part : Records.parts(catalogue)) {
      while (!around.isEmpty() && !part.path().startsWith(around.element().prefix)) {
        around.pop();
      }
      if (part.value() instanceof Element element) {
        var concept =
            element instanceof Concept own
                ? own.code().value()
                : around.isEmpty() ? NO_CONCEPT : around.element().concept;
        codes.add(element, concept, around);
        around.push(new Around(part.path() + ".", concept, element));
      }
    }
    return codes;
  }

  /** The element whose parts are being walked over, and how their paths begin. */
  private record Around(String prefix, String concept, Element element) {}

  private void add(Element element, String concept, Deque<Around> around) {
    var code = element.code().value();
    elements.add(new ElementCode(concept, type(element), code, element.title()));
    if (element instanceof Measure measure) {
      measures.add(new MeasureCode(concept, code, measure.lifecycle().state().name()));
    }
    if (element instanceof Indicator indicator) {
      var owner = around.element().element;
      indicators.add(
          new IndicatorCode(
              concept,
              code,
              indicator.kind().name(),
              indicator.rhythm().name(),
              indicator.disclosure().name(),
              indicator.definitionKey().orElse(""),
              type(owner),
              owner.code().value()));
    }
  }

  private static String type(Element element) {
    return element.getClass().getSimpleName();
  }
}
