package de.zielstand.element;

import java.util.Locale;

/** Everything that can be wrong with a catalogue or its file. */
public enum FlawCode {
  UNREADABLE,
  NOT_UTF8,
  ALIAS,
  TAG,
  SEVERAL_DOCUMENTS,
  TOO_DEEP,
  TOO_LARGE,
  DUPLICATE_KEY,
  UNKNOWN_KEY,
  MISSING_KEY,
  WRONG_TYPE,
  NOT_A_VALUE,
  TEXT_TOO_LONG,
  EMPTY_TEXT,
  DUPLICATE_CODE,
  UNKNOWN_CODE,
  UNKNOWN_MILESTONE,
  CYCLE,
  WRONG_PLACE,
  FIGURE_MISSING,
  FIGURE_CONTRADICTS,
  FORM_DOES_NOT_FIT,
  OUT_OF_ORDER,
  OUT_OF_RANGE;

  /** Where the texts keep the sentence for it. */
  public String messageKey() {
    return "catalogue.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
