package de.zielstand.catalogue.format;

import de.zielstand.catalogue.format.Node.Entry;
import de.zielstand.catalogue.format.Node.Fields;
import de.zielstand.catalogue.format.Node.Items;
import de.zielstand.catalogue.format.Node.Scalar;
import de.zielstand.catalogue.format.Node.Token;
import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.element.Records;
import de.zielstand.element.Shape;
import de.zielstand.figure.FieldProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the tree into records and says of every place where that fails why. */
final class ModelReader {
  private final Problems problems;

  ModelReader(Problems problems) {
    this.problems = problems;
  }

  /** Empty when anything needed is missing or wrong; the problems tell what. */
  <T extends Record> Optional<T> read(Class<T> type, Node node, String path) {
    if (!(node instanceof Fields fields)) {
      problems.add(node.at(), path, FlawCode.WRONG_TYPE, "object");
      return Optional.empty();
    }
    List<Shape> shapes = Shape.of(type);
    Map<String, Entry> unread = new HashMap<>(fields.entries());
    List<Object> values = new ArrayList<>();
    for (Shape shape : shapes) {
      Entry entry = unread.remove(shape.key());
      Optional<?> value =
          entry == null || isNothing(entry.value())
              ? absent(shape, fields, path)
              : present(shape, entry.value(), below(path, shape.key()));
      value.ifPresent(values::add);
    }
    unread.forEach((key, entry) -> unknown(key, entry, shapes, path));
    return values.size() == shapes.size() ? made(type, values, node, path) : Optional.empty();
  }

  private void unknown(String key, Entry entry, List<Shape> shapes, String path) {
    Optional<String> likely = Spelling.nearest(key, shapes.stream().map(Shape::key).toList());
    Object[] arguments = likely.map(one -> new Object[] {key, one}).orElse(new Object[] {key});
    problems.add(entry.at(), below(path, key), FlawCode.UNKNOWN_KEY, arguments);
  }

  private <T extends Record> Optional<T> made(
      Class<T> type, List<Object> values, Node node, String path) {
    try {
      return Optional.of(Records.make(type, values));
    } catch (FlawedException flawed) {
      for (Flaw flaw : flawed.flaws()) {
        problems.add(Places.of(node, flaw.key()), flaw.within(path));
      }
      return Optional.empty();
    } catch (FieldProblem wrong) {
      problems.add(Places.of(node, wrong.field()), flaw(wrong).within(path));
      return Optional.empty();
    }
  }

  /** Of a value that other callers make too, and that tells of one field at a time. */
  private static Flaw flaw(FieldProblem wrong) {
    boolean order = wrong.code() == FieldProblem.Code.AT_RISK_ABOVE_ON_TRACK;
    FlawCode code = order ? FlawCode.OUT_OF_ORDER : FlawCode.OUT_OF_RANGE;
    return Flaw.of(wrong.field(), code, wrong.field());
  }

  private Optional<?> absent(Shape shape, Fields fields, String path) {
    Optional<String> otherwise = shape.otherwise();
    return switch (shape.multiplicity()) {
      case AT_MOST_ONE -> Optional.of(Optional.empty());
      case MANY -> Optional.of(List.of());
      case ONE -> {
        if (otherwise.isPresent()) {
          Scalar silent = Scalar.written(Tokens.ofPlain(otherwise.get()), otherwise.get());
          yield single(shape, silent, path);
        }
        problems.add(fields.at(), below(path, shape.key()), FlawCode.MISSING_KEY, shape.key());
        yield Optional.empty();
      }
    };
  }

  private Optional<?> present(Shape shape, Node node, String path) {
    return switch (shape.multiplicity()) {
      case ONE -> single(shape, node, path);
      case AT_MOST_ONE -> {
        Optional<?> value = single(shape, node, path);
        yield value.isPresent() ? Optional.of(value) : Optional.empty();
      }
      case MANY -> many(shape, node, path);
    };
  }

  private Optional<List<?>> many(Shape shape, Node node, String path) {
    if (!(node instanceof Items items)) {
      problems.add(node.at(), path, FlawCode.WRONG_TYPE, "array");
      return Optional.empty();
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < items.nodes().size(); i++) {
      single(shape, items.nodes().get(i), path + "[" + i + "]").ifPresent(values::add);
    }
    return values.size() == items.nodes().size() ? Optional.of(values) : Optional.empty();
  }

  private Optional<?> single(Shape shape, Node node, String path) {
    Optional<ScalarForm<?>> form = ScalarForm.of(shape.type());
    if (form.isEmpty() && shape.type().isRecord()) {
      return read(shape.type().asSubclass(Record.class), node, path);
    }
    if (!(node instanceof Scalar scalar)) {
      problems.add(node.at(), path, FlawCode.WRONG_TYPE, shape.type().getSimpleName());
      return Optional.empty();
    }
    if (shape.type() == String.class) {
      return text(shape, scalar, path);
    }
    if (shape.type().isEnum()) {
      return constant(shape.type(), scalar, path);
    }
    return formed(form.orElseThrow(), scalar, path);
  }

  private Optional<?> formed(ScalarForm<?> form, Scalar scalar, String path) {
    String wanted = form.type().getSimpleName();
    if (!form.looks().contains(scalar.token())) {
      problems.add(scalar.at(), path, FlawCode.WRONG_TYPE, wanted);
      return Optional.empty();
    }
    Optional<?> value = form.read(scalar);
    if (value.isEmpty()) {
      problems.add(scalar.at(), path, FlawCode.NOT_A_VALUE, Texts.shortened(scalar.text()), wanted);
    }
    return value;
  }

  private Optional<?> constant(Class<?> type, Scalar scalar, String path) {
    Object[] constants = type.getEnumConstants();
    Optional<Object> value =
        Arrays.stream(constants)
            .filter(constant -> constant.toString().equals(scalar.text()))
            .findFirst();
    if (value.isEmpty()) {
      problems.add(
          scalar.at(),
          path,
          FlawCode.NOT_A_VALUE,
          Texts.shortened(scalar.text()),
          Arrays.toString(constants));
    }
    return value;
  }

  private Optional<String> text(Shape shape, Scalar scalar, String path) {
    if (scalar.token() == Token.FLAG || scalar.token() == Token.NOTHING) {
      problems.add(scalar.at(), path, FlawCode.WRONG_TYPE, "text");
      return Optional.empty();
    }
    String text = Texts.tidied(scalar.text());
    Optional<FlawCode> wrong = Texts.check(text, shape.longest(), shape.prose());
    wrong.ifPresent(
        code -> problems.add(scalar.at(), path, code, Texts.shortened(text), shape.longest()));
    return wrong.isPresent() ? Optional.empty() : Optional.of(text);
  }

  private static boolean isNothing(Node node) {
    return node instanceof Scalar scalar && scalar.token() == Token.NOTHING;
  }

  private static String below(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
