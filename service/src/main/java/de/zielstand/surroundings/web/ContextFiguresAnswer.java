package de.zielstand.surroundings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.surroundings.ContextKey;
import de.zielstand.surroundings.ContextRevision;
import de.zielstand.surroundings.ContextSeries;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Context figures, page by page. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
    name = "ContextFigurePage",
    example =
        """
        {"items":[{"key":"EINWOHNER","title":"Bevölkerung","territory":"","day":"2019-12-31",
        "value":"227417","unit":"Personen","definition":null,"source":"Melderegister",
        "note":null,"revision":1,"recordedAt":"2020-01-21T09:30:00Z"}],"next":null}
        """)
record ContextFiguresAnswer(
    List<Item> items,
    @Schema(description = "cursor of the next page; null on the last") @Nullable String next) {

  static ContextFiguresAnswer of(List<ContextRevision> figures, int most) {
    return new ContextFiguresAnswer(
        figures.stream().limit(most).map(Item::of).toList(),
        figures.size() > most ? position(figures.get(most - 1).key()) : null);
  }

  static String position(ContextKey key) {
    return String.join("|", key.figure().value(), key.territory().code(), key.day().toString());
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "ContextFigureItem")
  record Item(
      String key,
      String title,
      @Schema(description = "empty for all; the key of a Gemeinde, or the name of a part")
          String territory,
      String day,
      String value,
      String unit,
      @Nullable String definition,
      String source,
      @Nullable String note,
      int revision,
      Instant recordedAt) {
    static Item of(ContextRevision one) {
      var said = ContextSeries.said(one);
      return new Item(
          one.key().figure().value(),
          said.title(),
          one.key().territory().code(),
          one.key().day().toString(),
          said.value().toPlainString(),
          said.unit(),
          said.definition().orElse(null),
          said.source(),
          said.note().orElse(null),
          one.number(),
          one.recordedAt());
    }
  }
}
