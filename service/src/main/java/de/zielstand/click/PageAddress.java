package de.zielstand.click;

/** The address of a page as counts are kept by: without scheme, query and fragment. */
public final class PageAddress {
  private PageAddress() {}

  /** Queries may carry names and mail addresses, so nothing of them is kept. */
  public static String of(String url) {
    String page = url.strip();
    int scheme = page.indexOf("://");
    if (scheme > 0 && scheme < 10) {
      page = page.substring(scheme + 3);
    }
    page = upTo(upTo(page, '?'), '#');
    // A user and password before the host.
    int at = page.indexOf('@');
    int slash = page.indexOf('/');
    if (at >= 0 && scheme > 0 && (slash < 0 || at < slash)) {
      page = page.substring(at + 1);
    }
    return page.isEmpty() ? "/" : visible(page);
  }

  /** Without the invisible signs by which one page looks like two. */
  public static String visible(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(sign ->
            Character.getType(sign) != Character.FORMAT
                && !Character.isISOControl(sign)
                && Character.getType(sign) != Character.SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  private static String upTo(String text, char sign) {
    int at = text.indexOf(sign);
    return at < 0 ? text : text.substring(0, at);
  }
}
