package de.zielstand.openapi.format;

import de.zielstand.openapi.ApiDocument;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/**
 * What the compiler wrote down of our controllers, completed by what is the same for every call:
 * title, tokens, and the form of a problem.
 */
@Singleton
final class YamlDocument implements ApiDocument {
  private static final String GENERATED = "/META-INF/swagger/openapi.yml";
  private static final String COMMON = "/openapi-common.yml";

  private final String text;
  private final List<Call> calls;

  YamlDocument() {
    var document = Modernised.of(read(GENERATED));
    // The generator does not look through our own annotation for pages and lists them as well.
    Tree.map(document.get("paths")).keySet().removeIf(path -> !path.startsWith("/api/"));
    merge(document, read(COMMON));
    for (var operation : Operation.all(document)) {
      operation.answersProblems();
    }
    Needed.only(document);
    this.text = dumped(document);
    this.calls =
        Operation.all(document).stream()
            .map(Operation::call)
            .sorted((one, other) -> one.group().compareTo(other.group()))
            .toList();
  }

  @Override
  public String yaml() {
    return text;
  }

  @Override
  public List<Call> calls() {
    return calls;
  }

  private static Map<String, Object> read(String resource) {
    try (var stream = YamlDocument.class.getResourceAsStream(resource)) {
      var found = Objects.requireNonNull(stream, resource);
      var limits = new LoaderOptions();
      var style = new DumperOptions();
      var yaml =
          new Yaml(
              new SafeConstructor(limits), new Representer(style), style, limits, new DaysAsText());
      return Tree.map(yaml.load(found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void merge(Map<String, Object> into, Map<String, Object> more) {
    more.forEach((key, value) -> {
      if (value instanceof Map<?, ?> && into.get(key) instanceof Map<?, ?>) {
        merge(Tree.map(into.get(key)), Tree.map(value));
      } else {
        into.put(key, value);
      }
    });
  }

  private static String dumped(Map<String, Object> document) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(120);
    var ordered = new LinkedHashMap<String, Object>();
    for (var key : List.of("openapi", "info", "security", "tags", "paths", "components")) {
      ordered.put(key, Objects.requireNonNull(document.get(key), key));
    }
    return new Yaml(new Representer(options), options).dump(ordered);
  }

  /** One verb of one path. */
  private record Operation(
      Map<String, Object> document, String path, String verb, Map<String, Object> content) {

    static List<Operation> all(Map<String, Object> document) {
      var all = new ArrayList<Operation>();
      Tree.map(document.get("paths"))
          .forEach((path, verbs) ->
              Tree.map(verbs)
                  .forEach((verb, content) ->
                      all.add(new Operation(document, path, verb, Tree.map(content)))));
      return all;
    }

    void answersProblems() {
      Tree.map(content.get("responses"))
          .put("default", Map.of("$ref", "#/components/responses/Problem"));
    }

    Call call() {
      var examples = new Examples(document);
      return new Call(
          Tree.list(content.get("tags")).stream().findFirst().map(String::valueOf).orElse(""),
          verb.toUpperCase(java.util.Locale.ROOT),
          path,
          Tree.text(content.get("summary")),
          Tree.list(content.get("parameters")).stream()
              .map(Tree::map)
              .map(Operation::parameter)
              .toList(),
          examples.in(Tree.map(content.get("requestBody"))),
          Tree.map(content.get("responses")).entrySet().stream()
              .filter(answer -> !answer.getKey().equals("default"))
              .map(answer -> {
                var told = Tree.map(answer.getValue());
                return new Answer(
                    answer.getKey(), Tree.text(told.get("description")), examples.in(told));
              })
              .toList());
    }

    private static Parameter parameter(Map<String, Object> told) {
      return new Parameter(
          Tree.text(told.get("name")),
          Tree.text(told.get("in")),
          Boolean.TRUE.equals(told.get("required")),
          Tree.text(told.get("description")),
          Tree.text(told.get("example")));
    }
  }
}
