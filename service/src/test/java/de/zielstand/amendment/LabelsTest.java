package de.zielstand.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.element.Element;
import de.zielstand.element.Notated;
import de.zielstand.element.Shape;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void nameEveryKeyOfTheModel(Language language) {
    Labels labels = new Labels(Texts.in(language));
    List<String> missing = new ArrayList<>();
    Set<Class<?>> types = types();
    assertThat(types).hasSizeGreaterThan(30);
    for (Class<?> type : types) {
      for (Shape shape : Control.drawn(type)) {
        if (!labels.knows(type, shape.key())) {
          missing.add(type.getSimpleName() + "." + shape.key());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void standUnderExactlyOneHeadingEach() {
    for (Class<? extends Element> type : NewPlace.TYPES) {
      assertThat(Sections.of(type).stream().flatMap(plan -> plan.keys().stream()).toList())
          .as(type.getSimpleName())
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              Control.drawn(type).stream().map(Shape::key).toList());
    }
  }

  @Test
  void sayWhereAPathLeads() {
    Labels labels = new Labels(Texts.in(Language.GERMAN));
    assertThat(labels.path(de.zielstand.catalogue.Measure.class, "steps[2].due"))
        .isEqualTo("Arbeitsschritte, 3. Zeile: Fällig");
  }

  private static Set<Class<?>> types() {
    Set<Class<?>> types = new HashSet<>();
    collect(Catalogue.class, types);
    return types;
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    if (type.isRecord() && !Notated.class.isAssignableFrom(type) && types.add(type)) {
      Shape.of(type).forEach(shape -> collect(shape.type(), types));
    }
  }
}
