package de.zielstand.page;

import de.zielstand.figure.DecimalSign;
import java.util.Locale;
import java.util.Optional;

/** The languages of the screens; German until a person switches. */
public enum Language {
  GERMAN("de", Locale.GERMANY, "Deutsch"),
  ENGLISH("en", Locale.UK, "English");

  private final String code;
  private final Locale locale;
  private final String ownName;

  Language(String code, Locale locale, String ownName) {
    this.code = code;
    this.locale = locale;
    this.ownName = ownName;
  }

  public static Optional<Language> of(String code) {
    for (var language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** As people who write this language type their numbers. */
  public DecimalSign decimalSign() {
    return switch (this) {
      case GERMAN -> DecimalSign.COMMA;
      case ENGLISH -> DecimalSign.POINT;
    };
  }

  public String ownName() {
    return ownName;
  }
}
