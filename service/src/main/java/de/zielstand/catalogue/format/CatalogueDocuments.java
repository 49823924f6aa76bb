package de.zielstand.catalogue.format;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueFiles;
import de.zielstand.catalogue.CatalogueRules;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.Reading;
import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads in two passes: first the shape of every part, then what holds between the parts, for which
 * all parts have to be there.
 */
@Singleton
final class CatalogueDocuments implements CatalogueFiles {
  @Override
  public Reading read(byte[] file, Notation notation) {
    Problems problems = new Problems();
    try {
      Node root = tree(file, notation, problems);
      boolean treeIsSound = !problems.any();
      Optional<Catalogue> catalogue = new ModelReader(problems).read(Catalogue.class, root, "");
      if (catalogue.isPresent() && treeIsSound) {
        for (Flaw flaw : CatalogueRules.flaws(catalogue.get())) {
          problems.add(Places.of(root, flaw.key()), flaw);
        }
      }
      return problems.any() || catalogue.isEmpty()
          ? new Reading.Refused(problems.inOrderOfFile())
          : new Reading.Accepted(catalogue.get());
    } catch (UnreadableException unreadable) {
      problems.add(unreadable.problem());
      return new Reading.Refused(problems.inOrderOfFile());
    }
  }

  @Override
  public byte[] write(Catalogue catalogue, Notation notation) {
    Node.Fields root = ModelWriter.write(catalogue);
    String text =
        switch (notation) {
          case YAML -> YamlText.of(root);
          case JSON -> JsonText.of(root);
        };
    return text.getBytes(StandardCharsets.UTF_8);
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
