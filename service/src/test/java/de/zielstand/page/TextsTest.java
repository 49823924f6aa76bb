package de.zielstand.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.element.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Pattern USE =
      Pattern.compile("(?:frame\\.text|texts(?:\\(\\))?\\.of)\\(\"([a-z0-9.-]+)\"");

  @Test
  void areThereInBothLanguages() {
    assertThat(Texts.in(Language.ENGLISH).keys()).isEqualTo(Texts.in(Language.GERMAN).keys());
  }

  @Test
  void areThereForEveryUse() {
    var missing = new TreeSet<>(used());
    assertThat(missing).hasSizeGreaterThan(100);
    missing.removeAll(Texts.in(Language.GERMAN).keys());
    // A key that ends in a dot or hyphen is only the beginning of one.
    missing.removeIf(key -> key.endsWith(".") || key.endsWith("-"));
    assertThat(missing).isEmpty();
  }

  @Test
  void nameEveryConstantAndElementOfACatalogue() {
    var types = new HashSet<Class<?>>();
    collect(Catalogue.class, types);
    assertThat(types).hasSizeGreaterThan(40);
    for (var language : Language.values()) {
      var texts = Texts.in(language);
      for (var type : types) {
        if (type.isEnum()) {
          for (var constant : type.getEnumConstants()) {
            assertThat(texts.word((Enum<?>) constant)).isNotBlank();
          }
        } else if (Element.class.isAssignableFrom(type)) {
          assertThat(texts.element(type.getSimpleName())).isNotBlank();
        }
      }
    }
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    if ((type.isRecord() || type.isEnum()) && types.add(type) && type.isRecord()) {
      for (var component : type.getRecordComponents()) {
        collect(
            component.getGenericType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : component.getType(),
            types);
      }
    }
  }

  private static Set<String> used() {
    var used = new TreeSet<String>();
    Stream.of(Path.of("src/main/java"), Path.of("../dashboards/pages"))
        .flatMap(TextsTest::files)
        .flatMap(file -> USE.matcher(read(file)).results())
        .map((MatchResult found) -> found.group(1))
        .forEach(used::add);
    return used;
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
