package de.zielstand.catalogue.format;

import de.zielstand.catalogue.format.Node.Entry;
import de.zielstand.catalogue.format.Node.Fields;
import de.zielstand.catalogue.format.Node.Items;
import de.zielstand.catalogue.format.Node.Mark;
import de.zielstand.catalogue.format.Node.Scalar;
import de.zielstand.catalogue.format.Node.Token;
import de.zielstand.element.Records;
import de.zielstand.element.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns records into the tree, in the order of their components, leaving out what is silent. */
final class ModelWriter {
  private ModelWriter() {}

  static Fields write(Record record) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Shape shape : Shape.of(record.getClass())) {
      node(shape, Records.value(record, shape.component()))
          .ifPresent(node -> entries.put(shape.key(), new Entry(Mark.NOWHERE, node)));
    }
    return new Fields(Mark.NOWHERE, entries);
  }

  private static Optional<Node> node(Shape shape, Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(ModelWriter::single);
      case List<?> list when list.isEmpty() -> Optional.empty();
      case List<?> list ->
          Optional.of(new Items(Mark.NOWHERE, list.stream().map(ModelWriter::single).toList()));
      default ->
          shape.otherwise().filter(value.toString()::equals).isPresent()
              ? Optional.empty()
              : Optional.of(single(value));
    };
  }

  private static Node single(Object value) {
    Optional<ScalarForm<?>> form = ScalarForm.of(value.getClass());
    if (form.isPresent()) {
      return ScalarForm.written(form.get(), value);
    }
    return switch (value) {
      case Record record -> write(record);
      case String text -> Scalar.written(Token.TEXT, text);
      case Enum<?> constant -> Scalar.written(Token.TEXT, constant.name());
      default -> throw new IllegalStateException("No notation for " + value.getClass());
    };
  }
}
