package de.zielstand.catalogue.store;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Located;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Element;
import de.zielstand.indicator.Indicator;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
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
    Located.all(catalogue).forEach(codes::add);
    return codes;
  }

  private void add(Located located) {
    var concept = located.concept().map(one -> one.code().value()).orElse(NO_CONCEPT);
    var code = located.element().code().value();
    elements.add(new ElementCode(concept, located.type(), code, located.element().title()));
    if (located.element() instanceof Measure measure) {
      measures.add(new MeasureCode(concept, code, measure.lifecycle().state().name()));
    }
    if (located.element() instanceof Indicator indicator) {
      var owner = located.owner().orElseThrow();
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
