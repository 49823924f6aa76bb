package de.zielstand.amendment.web;

import de.zielstand.amendment.Typed;
import de.zielstand.page.Form;
import java.util.HashMap;
import java.util.regex.Pattern;

/** The fields of a form that are paths of an element; all others are not for it. */
final class SentFields {
  private static final Pattern PATH = Pattern.compile("[A-Za-z][A-Za-z0-9.\\[\\]]{0,119}");

  private SentFields() {}

  static Typed of(Form form) {
    var paths = new HashMap<String, String>();
    for (var name : form.fields().keySet()) {
      if (PATH.matcher(name).matches()) {
        paths.put(name, form.text(name));
      }
    }
    return Typed.of(paths);
  }
}
