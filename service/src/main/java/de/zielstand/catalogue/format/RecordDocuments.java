package de.zielstand.catalogue.format;

import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.RecordFiles;
import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads in two passes: first the shape of every part, then what holds between the parts, for which
 * all parts have to be there.
 */
@Singleton
final class RecordDocuments implements RecordFiles {
  @Override
  public <T extends Record> Read<T> read(
      Class<T> type, byte[] file, Function<T, List<Flaw>> rules) {
    return read(type, file, Notation.YAML, rules);
  }

  static <T extends Record> Read<T> read(
      Class<T> type, byte[] file, Notation notation, Function<T, List<Flaw>> rules) {
    Problems problems = new Problems();
    try {
      Node root = tree(file, notation, problems);
      boolean treeIsSound = !problems.any();
      Optional<T> value = new ModelReader(problems).read(type, root, "");
      if (value.isPresent() && treeIsSound) {
        for (Flaw flaw : rules.apply(value.get())) {
          problems.add(Places.of(root, flaw.key()), flaw);
        }
      }
      return problems.any() || value.isEmpty()
          ? new Read.Refused<>(problems.inOrderOfFile())
          : new Read.Accepted<>(value.get());
    } catch (UnreadableException unreadable) {
      problems.add(unreadable.problem());
      return new Read.Refused<>(problems.inOrderOfFile());
    }
  }

  private static Node tree(byte[] file, Notation notation, Problems problems)
      throws UnreadableException {
    if (file.length > Limits.BYTES) {
      throw new UnreadableException(Node.Mark.NOWHERE, FlawCode.TOO_LARGE, Limits.BYTES);
    }
    String text = decoded(file);
    return switch (notation) {
      case YAML -> YamlTree.read(text, problems);
      case JSON -> JsonTree.read(text, problems);
    };
  }

  private static String decoded(byte[] file) throws UnreadableException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException _) {
      throw new UnreadableException(Node.Mark.NOWHERE, FlawCode.NOT_UTF8);
    }
  }
}
