package de.zielstand.catalogue.format;

import de.zielstand.catalogue.format.Node.Scalar;
import de.zielstand.catalogue.format.Node.Token;
import de.zielstand.element.Code;
import de.zielstand.indicator.Mention;
import de.zielstand.period.Period;
import de.zielstand.period.RoughDate;
import de.zielstand.tenancy.Ags;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A type that is one scalar in a file: by which looks it is recognised, how it is read, and as what
 * it is written. Writing is {@code toString} throughout, except where the notation needs more.
 */
record ScalarForm<T>(
    Class<T> type, Set<Token> looks, Token writtenAs, Function<String, Optional<T>> reader) {
  private static final Set<Token> WORDS = EnumSet.of(Token.TEXT, Token.WHOLE, Token.DECIMAL);

  private static final List<ScalarForm<?>> FORMS =
      List.of(
          word(Code.class, Code::parse),
          word(Ags.class, Ags::parse),
          word(Period.class, Period::parse),
          word(RoughDate.class, RoughDate::parse),
          word(Mention.class, Mention::parse),
          word(LocalDate.class, ScalarForm::date),
          word(java.time.Period.class, ScalarForm::span),
          new ScalarForm<>(BigDecimal.class, WORDS, Token.DECIMAL, ScalarForm::decimal),
          new ScalarForm<>(Integer.class, EnumSet.of(Token.WHOLE), Token.WHOLE, ScalarForm::whole),
          new ScalarForm<>(Boolean.class, EnumSet.of(Token.FLAG), Token.FLAG, ScalarForm::flag));

  static Optional<ScalarForm<?>> of(Class<?> type) {
    return FORMS.stream().filter(form -> form.type.isAssignableFrom(wrapped(type))).findFirst();
  }

  Optional<T> read(Scalar scalar) {
    return reader.apply(scalar.text());
  }

  static Scalar written(ScalarForm<?> form, Object value) {
    String text = value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
    return Scalar.written(form.writtenAs, text);
  }

  private static Class<?> wrapped(Class<?> type) {
    if (type == int.class) {
      return Integer.class;
    }
    return type == boolean.class ? Boolean.class : type;
  }

  private static <T> ScalarForm<T> word(Class<T> type, Function<String, Optional<T>> reader) {
    return new ScalarForm<>(type, WORDS, Token.TEXT, reader);
  }

  private static Optional<BigDecimal> decimal(String text) {
    return Tokens.isDecimal(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static Optional<Integer> whole(String text) {
    boolean fits = Tokens.isWhole(text) && text.length() < 10;
    return fits ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Boolean> flag(String text) {
    return Optional.of(Boolean.valueOf(text));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<java.time.Period> span(String text) {
    try {
      return Optional.of(java.time.Period.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
