package de.zielstand.attainment.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.Thresholds;
import de.zielstand.page.Form;
import de.zielstand.page.web.Frame;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The targets of a catalogue that can be tried, and the one taken over.
 *
 * @param on the day that is suggested, and whose target counts
 * @param missed whether a target was asked for that is not there
 */
record TrialOffer(
    List<HeldIndicator> offered, Optional<AdoptedTarget> adopted, LocalDate on, boolean missed) {

  static TrialOffer of(
      List<HeldIndicator> offered, Form form, LocalDate suggested, Thresholds house) {
    String asked = form.text("indicator");
    LocalDate on = form.day("on").orElse(suggested);
    Optional<AdoptedTarget> adopted =
        offered.stream()
            .filter(held -> isNamed(asked, held))
            .findFirst()
            .map(held -> AdoptedTarget.of(held, on, house));
    return new TrialOffer(offered, adopted, on, !asked.isEmpty() && adopted.isEmpty());
  }

  String unit() {
    return adopted.map(AdoptedTarget::unit).orElse("");
  }

  /** What was typed along with the address wins. */
  Map<String, Object> prefilled(Map<String, Object> typed, Frame frame) {
    Map<String, Object> fields = new HashMap<>();
    adopted.ifPresent(target -> {
      fields.put("on", on.toString());
      fields.putAll(target.fields(frame.language()));
    });
    fields.putAll(typed);
    return fields;
  }

  /** By its concept and code, or by its code alone where that is enough. */
  private static boolean isNamed(String asked, HeldIndicator held) {
    return held.address().equals(asked) || held.indicator().code().value().equals(asked);
  }
}
