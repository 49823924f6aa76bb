package de.zielstand.figure;

import de.zielstand.figure.FieldProblem.Code;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as people type it: 1.234,5 or 1,234.5 or 1 234,5 %; where both readings fit, the sign
 * decides that they use.
 */
public final class TypedNumber {
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f\u2009]");

  private TypedNumber() {}

  public static BigDecimal read(String field, String typed, DecimalSign usual) {
    String text = bare(typed);
    DecimalSign sign = signOf(text, usual);
    String grouping = Pattern.quote(String.valueOf(sign.grouping()));
    String decimal = Pattern.quote(String.valueOf(sign.decimal()));
    String plain = text;
    if (text.matches("-?\\d{1,3}(" + grouping + "\\d{3})+(" + decimal + "\\d+)?")) {
      plain = text.replace(String.valueOf(sign.grouping()), "");
    }
    if (plain.chars().filter(one -> one == ',' || one == '.').count() > 1) {
      throw new FieldProblem(field, Code.NOT_A_PLAIN_DECIMAL);
    }
    return PlainDecimal.parse(field, plain.replace(',', '.'));
  }

  /** Without spaces and a plus, the minus as keyboards have it. */
  static String bare(String typed) {
    return SPACES.matcher(typed).replaceAll("").replace('−', '-').replaceFirst("^\\+", "");
  }

  private static DecimalSign signOf(String text, DecimalSign usual) {
    int comma = text.lastIndexOf(',');
    int point = text.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      return comma > point ? DecimalSign.COMMA : DecimalSign.POINT;
    }
    if (comma != text.indexOf(',')) {
      return DecimalSign.POINT;
    }
    return point == text.indexOf('.') ? usual : DecimalSign.COMMA;
  }
}
