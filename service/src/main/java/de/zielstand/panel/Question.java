package de.zielstand.panel;

import de.zielstand.attainment.AttainmentWords;
import de.zielstand.attainment.FigureWords;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.indicator.Indicator;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.When;
import de.zielstand.page.Wording;
import de.zielstand.panel.Selected.Picked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One wish for a panel with all it may be answered from, and the language of the answer. */
record Question(PanelWish wish, PanelFacts facts, Language language) {

  String text(String key, Object... parts) {
    return Texts.in(language).of("panel." + key, parts);
  }

  /** {@code key.one} or {@code key.many}, the number being the first part; some say it of none. */
  String counted(String key, long number, Object... more) {
    List<Object> parts = new ArrayList<>();
    parts.add(wording().number(number));
    parts.addAll(List.of(more));
    String form = number == 1 ? ".one" : ".many";
    boolean ofNone = number == 0 && Texts.in(language).has("panel." + key + ".none");
    return text(key + (ofNone ? ".none" : form), parts.toArray());
  }

  String word(Enum<?> constant) {
    return Texts.in(language).word(constant);
  }

  Wording wording() {
    return new Wording(language);
  }

  When when() {
    return new When(language);
  }

  String day(LocalDate day) {
    return wording().day(day);
  }

  AttainmentWords words() {
    return AttainmentWords.plain(language);
  }

  AttainmentWords words(IndicatorEvaluation one) {
    return new AttainmentWords(figures(one.held().indicator()));
  }

  FigureWords figures(Indicator indicator) {
    return FigureWords.of(indicator, language);
  }

  Places places() {
    return new Places(facts.view().ags().value(), facts.view().state());
  }

  Choice choice() {
    return wish.choice();
  }

  int most(int otherwise) {
    return choice().most().orElse(otherwise);
  }

  Catalogue catalogue() {
    return facts.catalogue();
  }

  /** The last day that is looked at. */
  LocalDate on() {
    return facts.evaluation().on();
  }

  Selected selected() {
    return Selected.of(facts, choice());
  }

  /** Several measures have indicators of one name; where only one is shown, its own is enough. */
  String title(Picked one) {
    String title = one.held().indicator().title();
    return isOfOneMeasure() ? title : title + " (" + one.holder().element().title() + ")";
  }

  Cell link(Picked one) {
    return new Cell.Link(
        new Way(one.held().indicator().title(), places().values(one.held())),
        isOfOneMeasure() ? "" : one.holder().element().title());
  }

  private boolean isOfOneMeasure() {
    return facts.view().filter().measure().isPresent()
        || facts.view().filter().indicator().isPresent()
        || choice().measures().size() == 1;
  }

  /** Whether the panel is not about all there is, whatever has which status. */
  boolean isNarrowed() {
    Filter filter = facts.view().filter();
    return Stream.of(
                choice().fields(), choice().measures(), choice().indicators(), choice().bodies())
            .anyMatch(names -> !names.isEmpty())
        || Stream.of(filter.field(), filter.measure(), filter.indicator(), filter.responsible())
            .anyMatch(Optional::isPresent);
  }

  PanelContent nothing(String key, Object... parts) {
    return new PanelContent.Nothing(text(key, parts), Optional.empty());
  }

  /** Up to so many, the rest told in a note. */
  <T> List<T> first(List<T> all, int otherwise, List<String> notes) {
    int most = most(otherwise);
    if (all.size() <= most) {
      return all;
    }
    notes.add(counted("note.more", all.size() - (long) most));
    return all.subList(0, most);
  }
}
