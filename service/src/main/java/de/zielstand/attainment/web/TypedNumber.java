package de.zielstand.attainment.web;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.page.Language;
import java.math.BigDecimal;

/**
 * A number as people type it: 1.234,5 or 1,234.5; where both readings fit, the language decides.
 */
final class TypedNumber {
  private TypedNumber() {}

  static BigDecimal read(String field, String typed, Language language) {
    String text = typed.replaceAll("[\\s\u00a0\u202f]", "").replace('−', '-').replace("+", "");
    char point = decimalSign(text, language);
    String grouped = point == ',' ? "\\." : ",";
    String plain = text;
    if (text.matches(
        "-?\\d{1,3}(" + grouped + "\\d{3})+(" + (point == ',' ? "," : "\\.") + "\\d+)?")) {
      plain = text.replaceAll(grouped, "");
    }
    if (plain.chars().filter(sign -> sign == ',' || sign == '.').count() > 1) {
      throw new FieldProblem(field, Code.NOT_A_PLAIN_DECIMAL);
    }
    return PlainDecimal.parse(field, plain.replace(',', '.'));
  }

  private static char decimalSign(String text, Language language) {
    int comma = text.lastIndexOf(',');
    int point = text.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      return comma > point ? ',' : '.';
    }
    return switch (language) {
      case GERMAN -> ',';
      case ENGLISH -> '.';
    };
  }
}
