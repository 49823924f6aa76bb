package de.zielstand.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Where a class stands in the tree of features below a root package. */
sealed interface Place {
  /** Outside every feature: the root package itself, or somebody else's code. */
  record Elsewhere() implements Place {}

  /** Plain Java; folders without a known name below it belong to it, so that none escapes. */
  record OwnFolder(String feature) implements Place {}

  /** One of the folders through which a feature touches the world. */
  record Edge(String feature, String name) implements Place {}

  static Place of(JavaClass type, String root) {
    var folder = type.getBaseComponentType().getPackageName();
    if (!folder.startsWith(root + ".")) {
      return new Elsewhere();
    }
    var names = folder.substring(root.length() + 1).split("\\.", 3);
    return names.length > 1 && Set.of("store", "web", "format").contains(names[1])
        ? new Edge(names[0], names[1])
        : new OwnFolder(names[0]);
  }

  default boolean mayUse(Place other) {
    return switch (other) {
      case Elsewhere() -> true;
      case OwnFolder _ -> true;
      case Edge edge -> equals(edge) || (isEdge("web") && edge.isSharedPage());
    };
  }

  default boolean isEdge(String name) {
    return this instanceof Edge edge && edge.name().equals(name);
  }

  /** The one edge open to others; why, {@code ArchitectureTest} says. */
  default boolean isSharedPage() {
    return equals(new Edge("page", "web"));
  }

  static DescribedPredicate<JavaClass> inFeature(String root) {
    return DescribedPredicate.describe(
        "are part of a feature", type -> !(of(type, root) instanceof Elsewhere));
  }

  static DescribedPredicate<JavaClass> inOwnFolder(String root) {
    return DescribedPredicate.describe(
        "are in a feature's own folder", type -> of(type, root) instanceof OwnFolder);
  }

  static DescribedPredicate<JavaClass> inClosedEdge(String root) {
    return DescribedPredicate.describe(
        "are in a store, web or format",
        type -> of(type, root) instanceof Edge edge && !edge.isSharedPage());
  }
}
