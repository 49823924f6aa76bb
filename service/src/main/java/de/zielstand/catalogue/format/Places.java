package de.zielstand.catalogue.format;

import de.zielstand.catalogue.format.Node.Entry;
import de.zielstand.catalogue.format.Node.Fields;
import de.zielstand.catalogue.format.Node.Items;
import de.zielstand.catalogue.format.Node.Mark;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds in the tree what a path of the model means. */
final class Places {
  private static final Pattern SEGMENT =
      Pattern.compile("\\[(?<index>\\d{1,9})]|(?<key>[^.\\[\\]]+)");

  private Places() {}

  /** The place the path leads to, or the nearest one above it that exists. */
  static Mark of(Node root, String path) {
    var segments = SEGMENT.matcher(path);
    Entry here = new Entry(root.at(), root);
    while (segments.find()) {
      Optional<Entry> next = below(here.value(), segments.group("key"), segments.group("index"));
      if (next.isEmpty()) {
        return here.at();
      }
      here = next.get();
    }
    return here.at();
  }

  private static Optional<Entry> below(Node node, @Nullable String key, @Nullable String index) {
    return switch (node) {
      case Fields fields when key != null -> Optional.ofNullable(fields.entries().get(key));
      case Items items when index != null -> item(items, Integer.parseInt(index));
      case Fields _, Items _, Node.Scalar _ -> Optional.empty();
    };
  }

  private static Optional<Entry> item(Items items, int index) {
    return items.nodes().stream().skip(index).findFirst().map(node -> new Entry(node.at(), node));
  }
}
