package de.zielstand.plausibility;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.indicator.Indicator;
import de.zielstand.observation.FigureKey;
import de.zielstand.page.Language;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Doubts in words, by the titles of a catalogue. */
public record DoubtSentences(Language language, Map<String, Indicator> indicators) {
  public static DoubtSentences of(Catalogue catalogue, Language language) {
    return new DoubtSentences(
        language,
        catalogue.indicators().stream()
            .collect(
                Collectors.toMap(
                    HeldIndicator::address, HeldIndicator::indicator, (one, _) -> one)));
  }

  public String sentence(Doubt doubt) {
    FigureKey key = doubt.key();
    Indicator indicator = indicators.get(key.indicator().within(key.concept()));
    return indicator == null
        ? doubt.code().name()
        : new DoubtWords(language, indicator).sentence(doubt, code -> title(key.concept(), code));
  }

  private String title(Optional<Code> concept, Code code) {
    return Optional.ofNullable(indicators.get(code.within(concept)))
        .map(Indicator::title)
        .orElse(code.value());
  }
}
