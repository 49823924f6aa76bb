package de.zielstand.municipality.web;

import de.zielstand.municipality.HouseRules;
import de.zielstand.municipality.HouseRulesDraft;
import de.zielstand.municipality.HouseRulesDraft.Field;
import de.zielstand.page.Mistakes;
import de.zielstand.page.web.Frame;
import java.util.Optional;

/**
 * What the form shows.
 *
 * @param state what the state says, empty on the state's own page
 * @param filled the field that was just filled with it, and is not saved yet
 */
record HouseRulesView(
    HouseRules saved,
    Optional<HouseRulesDraft> state,
    HouseRulesDraft draft,
    Mistakes mistakes,
    Optional<Field> filled) {

  String lead(Frame frame) {
    if (state.isEmpty()) {
      return frame.text("municipality.rules.lead-land");
    }
    var own = HouseRulesDraft.of(saved, frame.language()).differences(state.get());
    return own == 0
        ? frame.text("municipality.rules.lead-default")
        : frame.text("municipality.rules.lead-own", own, Field.values().length);
  }

  /** The same, with what the state says in this field, for the person to look at and save. */
  HouseRulesView back(Field field) {
    return new HouseRulesView(
        saved,
        state,
        state.map(says -> draft.with(field, says)).orElse(draft),
        mistakes,
        Optional.of(field));
  }

  /** Whether a button leads back from what is typed there. */
  boolean leadsBack(Field field) {
    return state.filter(says -> draft.differs(field, says)).isPresent();
  }

  static String said(HouseRulesDraft rules, Field field, Frame frame) {
    var text = rules.text(field);
    var key = "municipality.rule." + field.code();
    return text.isEmpty()
        ? frame.text("municipality.rule.empty")
        : (text + " " + frame.text(key + ".unit")).strip();
  }
}
