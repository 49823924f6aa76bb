package de.zielstand.evaluation.web;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.FigureWords;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.page.Language;
import de.zielstand.plausibility.Doubt;
import de.zielstand.plausibility.DoubtWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Evaluations in plain sentences of a language. */
record Sentences(Language language, Map<String, String> titles) {
  static Sentences of(Language language, Catalogue catalogue) {
    Map<String, String> titles = new HashMap<>();
    catalogue
        .indicators()
        .forEach(held -> titles.putIfAbsent(held.address(), held.indicator().title()));
    return new Sentences(language, titles);
  }

  AttainmentWords words(IndicatorEvaluation one) {
    return new AttainmentWords(FigureWords.of(one.held().indicator(), language));
  }

  String summary(IndicatorEvaluation one) {
    return words(one).summary(one.summary());
  }

  String doubt(HeldIndicator held, Doubt doubt) {
    return new DoubtWords(language, held.indicator())
        .sentence(doubt, code -> title(held.concept(), code));
  }

  private String title(Optional<Code> concept, Code code) {
    String address = concept.map(one -> one + "/").orElse("") + code;
    return titles.getOrDefault(address, code.value());
  }
}
