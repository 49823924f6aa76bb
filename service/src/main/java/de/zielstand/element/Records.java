package de.zielstand.element;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Walks over records by their components, so that copying, comparing and writing need not repeat
 * what the records already declare.
 */
public final class Records {
  /** Looking up components is slow and a catalogue has thousands of records of a few types. */
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  private Records() {}

  public static List<RecordComponent> components(Class<?> type) {
    return COMPONENTS.get(type);
  }

  public static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException("No access to " + component, broken);
    }
  }

  /** Makes a record; what its constructor throws comes out as it was thrown. */
  public static <T> T make(Class<T> type, List<?> values) {
    Class<?>[] types =
        components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (InvocationTargetException thrown) {
      throw asUnchecked(thrown.getCause());
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("No access to " + type, broken);
    }
  }

  /** Everything inside a record, outer before inner, with the path that leads to it. */
  public static List<Part> parts(Record record) {
    List<Part> parts = new ArrayList<>();
    collect(record, "", parts);
    return parts;
  }

  /** A value somewhere inside a record; the record itself has the empty path. */
  public record Part(String path, Object value) {}

  private static void collect(Object value, String path, List<Part> parts) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(inner -> collect(inner, path, parts));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          collect(list.get(i), path + "[" + i + "]", parts);
        }
      }
      case Notated notated -> parts.add(new Part(path, notated));
      case Record record -> {
        parts.add(new Part(path, record));
        String prefix = path.isEmpty() ? "" : path + ".";
        for (RecordComponent component : components(record.getClass())) {
          collect(value(record, component), prefix + component.getName(), parts);
        }
      }
      default -> parts.add(new Part(path, value));
    }
  }

  /** A copy in which every value that is not itself a record of parts went through the change. */
  public static <T extends Record> T rebuilt(T record, UnaryOperator<Object> change) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components(record.getClass())) {
      values.add(rebuiltValue(value(record, component), change));
    }
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) record.getClass();
    return make(type, values);
  }

  private static Object rebuiltValue(Object value, UnaryOperator<Object> change) {
    Object changed = change.apply(value);
    return switch (changed) {
      case List<?> list -> list.stream().map(item -> rebuiltValue(item, change)).toList();
      case Optional<?> optional -> optional.map(item -> rebuiltValue(item, change));
      case Notated notated -> notated;
      case Record record -> rebuilt(record, change);
      default -> changed;
    };
  }

  private static RuntimeException asUnchecked(@Nullable Throwable cause) {
    return switch (cause) {
      case RuntimeException unchecked -> unchecked;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(cause);
    };
  }
}
