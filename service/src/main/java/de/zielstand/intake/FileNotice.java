package de.zielstand.intake;

import de.zielstand.figure.DecimalSign;
import de.zielstand.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a file was understood, and what was mended, so that nobody is surprised by it. */
public record FileNotice(int line, String column, Code code, String message) {
  private static final int MOST_KEYS = 100;

  /** What it is about. */
  public enum Code {
    ENCODING,
    SEPARATOR,
    DECIMALS,
    KEY_MENDED
  }

  public static List<FileNotice> of(
      FileForm form, DecimalSign sign, List<MendedKey> mended, Texts texts) {
    List<FileNotice> notices = new ArrayList<>();
    notices.add(whole(Code.ENCODING, texts.of("intake.import.coding." + kebab(form.coding()))));
    form.separator()
        .ifPresent(separator -> {
          String name =
              switch (separator) {
                case ';' -> "semicolon";
                case ',' -> "comma";
                default -> "tab";
              };
          notices.add(whole(Code.SEPARATOR, texts.of("intake.import.separator." + name)));
        });
    notices.add(whole(Code.DECIMALS, texts.of("intake.import.numbers." + kebab(sign))));
    mended.stream()
        .limit(MOST_KEYS)
        .map(one ->
            new FileNotice(
                one.line(),
                one.column(),
                Code.KEY_MENDED,
                texts.of("intake.notice.key-mended", one.said(), one.key())))
        .forEach(notices::add);
    return notices;
  }

  private static FileNotice whole(Code code, String message) {
    return new FileNotice(0, "", code, message);
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
