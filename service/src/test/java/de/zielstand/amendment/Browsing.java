package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.element.Code;
import de.zielstand.page.Mistakes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends the fields of a drawn form as a browser does. */
final class Browsing {
  private Browsing() {}

  static Map<String, String> sent(Draft draft, Catalogue catalogue, Optional<Code> concept) {
    Map<String, String> sent = new HashMap<>();
    Drawing.of(draft, catalogue, concept, Mistakes.NONE)
        .forEach(section -> fill(section.fields(), sent));
    return sent;
  }

  private static void fill(List<Field> fields, Map<String, String> sent) {
    for (Field field : fields) {
      switch (field) {
        case Field.Line line -> sent.put(line.name(), line.value());
        case Field.Prose prose -> sent.put(prose.name(), prose.value().replace("\n", "\r\n"));
        case Field.Lines lines -> sent.put(lines.name(), lines.value().replace("\n", "\r\n"));
        case Field.Flag flag -> {
          if (flag.set()) {
            sent.put(flag.name(), "true");
          }
        }
        case Field.Choice choice -> sent.put(choice.name(), chosen(choice));
        case Field.Several several -> {
          for (int i = 0; i < several.picked(); i++) {
            sent.put(several.name() + "[" + i + "]", several.options().get(i).value());
          }
        }
        case Field.Group group -> fill(group.fields(), sent);
        case Field.Rows rows -> {
          for (Field.Row row : rows.rows()) {
            sent.put(row.name(), "");
            if (!row.code().isEmpty()) {
              sent.put(row.name() + ".code", row.code());
            }
            fill(row.fields(), sent);
            fill(row.rare(), sent);
          }
        }
      }
    }
  }

  /** Browsers send the first option where none is marked. */
  private static String chosen(Field.Choice choice) {
    boolean offered =
        choice.options().stream().anyMatch(option -> option.value().equals(choice.value()));
    if (offered || !choice.silent().isEmpty()) {
      return offered ? choice.value() : "";
    }
    return choice.options().getFirst().value();
  }
}
