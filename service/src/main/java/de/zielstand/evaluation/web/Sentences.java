package de.zielstand.evaluation.web;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.FigureWords;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.page.Language;
import de.zielstand.plausibility.DoubtSentences;
import java.util.List;

/** Evaluations in plain sentences of a language. */
record Sentences(Language language, DoubtSentences doubts) {
  static Sentences of(Language language, Catalogue catalogue) {
    return new Sentences(language, DoubtSentences.of(catalogue, language));
  }

  AttainmentWords words(IndicatorEvaluation one) {
    return new AttainmentWords(FigureWords.of(one.held().indicator(), language));
  }

  String summary(IndicatorEvaluation one) {
    return words(one).summary(one.summary());
  }

  List<String> doubts(IndicatorEvaluation one) {
    return one.doubts().stream().map(doubts::sentence).toList();
  }
}
