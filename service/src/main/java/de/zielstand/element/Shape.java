package de.zielstand.element;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * One key of a record as files and forms see it, read off the record component of the same name:
 * the mapping is written once, in the model.
 */
public record Shape(
    RecordComponent component, Multiplicity multiplicity, Class<?> type, boolean prose) {

  /** How often a key's value may stand. */
  public enum Multiplicity {
    ONE,
    AT_MOST_ONE,
    MANY
  }

  private static final ClassValue<List<Shape>> SHAPES =
      new ClassValue<>() {
        @Override
        protected List<Shape> computeValue(Class<?> recordType) {
          return Records.components(recordType).stream().map(Shape::of).toList();
        }
      };

  public static List<Shape> of(Class<?> recordType) {
    return SHAPES.get(recordType);
  }

  private static Shape of(RecordComponent component) {
    boolean prose = component.isAnnotationPresent(Prose.class);
    if (component.getGenericType() instanceof ParameterizedType generic) {
      Multiplicity multiplicity =
          component.getType() == Optional.class ? Multiplicity.AT_MOST_ONE : Multiplicity.MANY;
      Type inner = generic.getActualTypeArguments()[0];
      return new Shape(component, multiplicity, (Class<?>) inner, prose);
    }
    return new Shape(component, Multiplicity.ONE, component.getType(), prose);
  }

  public String key() {
    return component.getName();
  }

  /** What holds when the file is silent: the declared word, or false and zero. */
  public Optional<String> otherwise() {
    Otherwise declared = component.getAnnotation(Otherwise.class);
    if (declared != null) {
      return Optional.of(declared.value());
    }
    if (type == boolean.class) {
      return Optional.of("false");
    }
    return type == int.class ? Optional.of("0") : Optional.empty();
  }

  public boolean isRequired() {
    return multiplicity == Multiplicity.ONE && otherwise().isEmpty();
  }

  public int longest() {
    return prose ? Prose.LONGEST_PROSE : Prose.LONGEST_LINE;
  }
}
