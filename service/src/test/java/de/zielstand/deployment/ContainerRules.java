package de.zielstand.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What is wrong with a compose file or a Dockerfile, as far as it can be told without an engine.
 */
final class ContainerRules {
  private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|KEY)");
  private static final Pattern REQUIRED = Pattern.compile("\\$\\{\\w+:\\?[^}]+}");
  private static final Pattern SECRET_IN_ADDRESS =
      Pattern.compile("//[^/\\s:@]+:[^/\\s@]+@|[?&;]password=", Pattern.CASE_INSENSITIVE);

  private ContainerRules() {}

  static List<String> problemsOfCompose(String yaml) {
    var problems = new ArrayList<String>();
    map(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml), "services")
        .forEach((name, service) ->
            problemsOfService(service).forEach(problem -> problems.add(name + ": " + problem)));
    return problems;
  }

  private static List<String> problemsOfService(Object service) {
    var problems = new ArrayList<String>();
    if (!isPinned(String.valueOf(field(service, "image")))) {
      problems.add("image without a fixed tag");
    }
    if (!isWatched(service)) {
      problems.add("no health check");
    }
    if (field(service, "depends_on") instanceof List) {
      problems.add("does not wait for health");
    }
    map(service, "depends_on")
        .forEach((other, how) -> {
          if (!"service_healthy".equals(field(how, "condition"))) {
            problems.add("does not wait for the health of " + other);
          }
        });
    if (field(service, "environment") instanceof List) {
      problems.add("environment is a list, which hides the names of its variables");
    }
    map(service, "environment")
        .forEach((variable, value) -> {
          if (isLiteralSecret(variable.toString(), value)) {
            problems.add("literal secret in " + variable);
          }
        });
    return problems;
  }

  static List<String> problemsOfDockerfile(String text) {
    var problems = new ArrayList<String>();
    var instructions = text.replace("\\\n", " ").lines().map(String::strip).toList();
    if (!instructions.stream().allMatch(ContainerRules::isPinnedBase)) {
      problems.add("image without a fixed tag");
    }
    var user =
        instructions.stream().filter(line -> line.startsWith("USER ")).reduce((_, last) -> last);
    if (user.isEmpty() || user.get().matches("USER +(root|0)(:.*)?")) {
      problems.add("runs as root");
    }
    if (instructions.stream().noneMatch(line -> line.matches("HEALTHCHECK .*CMD .+"))) {
      problems.add("no health check");
    }
    if (instructions.stream()
        .anyMatch(line -> line.matches("(ENV|ARG) .*(PASSWORD|SECRET|TOKEN|KEY).*"))) {
      problems.add("secret in the image");
    }
    return problems;
  }

  private static boolean isPinnedBase(String line) {
    return !line.startsWith("FROM ") || isPinned(line.replaceFirst("FROM +(\\S+).*", "$1"));
  }

  private static boolean isPinned(String image) {
    return image.matches("[\\w./-]+:[\\w.-]+(@sha256:\\w+)?") && !image.matches(".*:latest(@.*)?");
  }

  /** An image we build ourselves brings the check of its Dockerfile. */
  private static boolean isWatched(Object service) {
    var check = field(service, "healthcheck");
    return check == null
        ? field(service, "build") != null
        : field(check, "test") != null && !Boolean.TRUE.equals(field(check, "disable"));
  }

  /** A variable without value is handed on from the caller's environment. */
  private static boolean isLiteralSecret(String variable, @Nullable Object value) {
    var text = value == null ? "" : value.toString();
    return value != null
        && (SECRET_IN_ADDRESS.matcher(text).find()
            || (SECRET_NAME.matcher(variable).matches() && !REQUIRED.matcher(text).matches()));
  }

  private static Map<?, ?> map(@Nullable Object parent, String key) {
    return field(parent, key) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static @Nullable Object field(@Nullable Object parent, String key) {
    return parent instanceof Map<?, ?> map ? map.get(key) : null;
  }
}
