package de.zielstand.catalogue.web;

import de.zielstand.catalogue.CatalogueDifference.Change;
import de.zielstand.catalogue.CatalogueDifference.Change.Added;
import de.zielstand.catalogue.CatalogueDifference.Change.Changed;
import de.zielstand.catalogue.CatalogueDifference.Change.Ended;
import de.zielstand.catalogue.CatalogueDifference.FieldChange;
import de.zielstand.element.Code;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sent catalogue changes, element by element. */
@Serdeable
@Schema(
    name = "CatalogueDifference",
    example =
        """
        {"mode":"preview","version":1,"changes":[{"change":"CHANGED","type":"Measure",
        "concept":"KR-2018","code":"M1","title":"Mentoring","fields":[{"key":"lifecycle.state",
        "before":"RUNNING","after":"FINISHED"}]}],"problems":[]}
        """)
record CatalogueAnswer(
    @Schema(description = "preview or commit") String mode,
    @Schema(description = "the newest version, after a commit the saved one") int version,
    List<Item> changes,
    @Schema(description = "empty here; problems are answered with 422") List<String> problems) {

  static CatalogueAnswer preview(int version, List<Change> changes) {
    return of("preview", version, changes);
  }

  static CatalogueAnswer committed(int version, List<Change> changes) {
    return of("commit", version, changes);
  }

  private static CatalogueAnswer of(String mode, int version, List<Change> changes) {
    return new CatalogueAnswer(
        mode, version, changes.stream().map(CatalogueAnswer::item).toList(), List.of());
  }

  private static Item item(Change change) {
    return switch (change) {
      case Added added -> item("ADDED", added, added.type(), List.of());
      case Ended ended -> item("ENDED", ended, ended.type(), List.of());
      case Changed changed -> item("CHANGED", changed, changed.type(), changed.fields());
    };
  }

  private static Item item(String kind, Change change, String type, List<FieldChange> fields) {
    return new Item(
        kind,
        type,
        change.place().concept().map(Code::value).orElse(null),
        change.place().code().value(),
        change.title(),
        fields.stream()
            .map(field ->
                new Field(field.key(), field.before().orElse(null), field.after().orElse(null)))
            .toList());
  }

  @Serdeable
  @Schema(name = "CatalogueChange")
  record Item(
      @Schema(description = "ADDED, CHANGED or ENDED") String change,
      String type,
      @Nullable String concept,
      String code,
      String title,
      List<Field> fields) {}

  @Serdeable
  @Schema(name = "CatalogueFieldChange")
  record Field(String key, @Nullable String before, @Nullable String after) {}
}
