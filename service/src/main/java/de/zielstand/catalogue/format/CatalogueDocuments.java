package de.zielstand.catalogue.format;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueFiles;
import de.zielstand.catalogue.CatalogueRules;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.Reading;
import de.zielstand.catalogue.RecordFiles.Read;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

@Singleton
final class CatalogueDocuments implements CatalogueFiles {
  @Override
  public Reading read(byte[] file, Notation notation) {
    return switch (RecordDocuments.read(Catalogue.class, file, notation, CatalogueRules::flaws)) {
      case Read.Accepted<Catalogue>(var catalogue) -> new Reading.Accepted(catalogue);
      case Read.Refused<Catalogue>(var problems) -> new Reading.Refused(problems);
    };
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
}
