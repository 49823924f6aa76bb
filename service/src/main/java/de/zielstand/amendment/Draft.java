package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.ElementFields;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Records;
import de.zielstand.element.Shape;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Target;
import de.zielstand.page.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An element as it is being typed.
 *
 * @param code given once; figures refer to it
 * @param stored the element that is changed; empty for a new one
 */
public record Draft(
    Class<? extends Element> type,
    Code code,
    Optional<Element> stored,
    Typed typed,
    Language language) {

  public static Draft of(Element element, Language language) {
    return new Draft(
        element.getClass(),
        element.code(),
        Optional.of(element),
        Typed.of((Record) element, language),
        language);
  }

  public static Draft blank(Class<? extends Element> type, Code code, Language language) {
    return new Draft(type, code, Optional.empty(), new Typed(new TreeMap<>()), language);
  }

  /** With other things in its fields; what is settled is put back, whatever was sent. */
  public Draft with(Typed sent, boolean keepBlank) {
    Map<String, String> fields = new HashMap<>(sent.fields());
    settled()
        .forEach((row, settled) -> {
          fields.keySet().removeIf(key -> key.startsWith(row));
          fields.putAll(settled);
        });
    return new Draft(type, code, stored, Typed.of(fields).tidied(type, keepBlank), language);
  }

  public Draft moved(RowMove move) {
    boolean settled =
        move.list().equals("targets")
            && move.kind() != RowMove.Kind.ADD
            && move.row() < targetsStored();
    return settled
        ? this
        : new Draft(type, code, stored, move.on(typed).tidied(type, true), language);
  }

  /** How many targets were agreed before; they are history, of which the last may be corrected. */
  int targetsStored() {
    return stored.map(one -> one instanceof Indicator own ? own.targets().size() : 0).orElse(0);
  }

  Target storedTarget(int number) {
    return ((Indicator) stored.orElseThrow()).targets().get(number);
  }

  private Map<String, Map<String, String>> settled() {
    Map<String, Map<String, String>> settled = new HashMap<>();
    if (stored.isPresent()) {
      Typed before = Typed.of((Record) stored.get(), language);
      for (int i = 0; i < targetsStored() - 1; i++) {
        String row = "targets[" + i + "]";
        settled.put(
            row,
            before.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith(row))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
      }
    }
    return settled;
  }

  /** The element these fields make, with everything that is changed elsewhere as it was. */
  public ElementFields.Read<? extends Element> read(ElementFields files, Catalogue catalogue) {
    return read(type.asSubclass(Record.class), files, catalogue);
  }

  private ElementFields.Read<? extends Element> read(
      Class<? extends Record> record, ElementFields files, Catalogue catalogue) {
    Map<String, String> noted = withRowCodes(typed.noted(type, language), catalogue);
    noted.put("code", code.value());
    return switch (files.read(record, noted)) {
      case ElementFields.Read.Made<? extends Record>(Record made) ->
          new ElementFields.Read.Made<>((Element) complete(made));
      case ElementFields.Read.Flawed<? extends Record>(var flaws) ->
          new ElementFields.Read.Flawed<>(flaws);
    };
  }

  private Record complete(Record made) {
    if (stored.isEmpty()) {
      return made;
    }
    List<Object> values = new ArrayList<>();
    for (Shape shape : Shape.of(type)) {
      Object holder = Pages.has(shape.type()) ? stored.get() : made;
      values.add(Records.value((Record) holder, shape.component()));
    }
    return (Record) Records.make(type, values);
  }

  /** New steps get the next free code of their measure. */
  private Map<String, String> withRowCodes(Map<String, String> noted, Catalogue catalogue) {
    Map<String, String> coded = new TreeMap<>(noted);
    for (Shape shape : Control.drawn(type)) {
      if (Control.of(type, shape) != Control.ROWS
          || !Element.class.isAssignableFrom(shape.type())) {
        continue;
      }
      Set<String> taken = SuggestedCode.taken(catalogue);
      for (int row = 0; row < typed.rows(shape.key()); row++) {
        String path = shape.key() + "[" + row + "].code";
        taken.add(coded.getOrDefault(path, ""));
      }
      for (int row = 0; row < typed.rows(shape.key()); row++) {
        String path = shape.key() + "[" + row + "].code";
        coded.computeIfAbsent(path, _ -> SuggestedCode.after(code + "-", taken));
        taken.add(coded.get(path));
      }
    }
    return coded;
  }
}
