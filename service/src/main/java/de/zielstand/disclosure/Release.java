package de.zielstand.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The protected figures of one instant. Filters, pages and files only pick from it.
 *
 * @param blocks how each block that needed protection ended
 */
public record Release(Map<String, Disclosed> figures, List<BlockOutcome> blocks) {
  public Release {
    figures = Map.copyOf(figures);
    blocks = List.copyOf(blocks);
  }

  public Disclosed figure(String id) {
    Disclosed figure = figures.get(id);
    if (figure == null) {
      throw new InvalidFiguresException("The release has no figure " + id);
    }
    return figure;
  }

  public boolean shows(String id) {
    return figure(id) instanceof Disclosed.Shown;
  }

  /** Hidden because the count itself, or the rest of its group, is small. */
  public Set<String> primary() {
    Set<String> hidden = new HashSet<>();
    for (BlockOutcome block : blocks) {
      if (block instanceof BlockOutcome.Protected done) {
        hidden.addAll(done.primary());
      }
    }
    return hidden;
  }

  /** Hidden only so that the others cannot be worked out. */
  public Set<String> secondary() {
    Set<String> hidden = new HashSet<>();
    for (BlockOutcome block : blocks) {
      if (block instanceof BlockOutcome.Protected done) {
        hidden.addAll(done.secondary());
      }
    }
    return hidden;
  }

  public List<BlockOutcome.Withheld> withheld() {
    return blocks.stream()
        .filter(BlockOutcome.Withheld.class::isInstance)
        .map(BlockOutcome.Withheld.class::cast)
        .toList();
  }
}
