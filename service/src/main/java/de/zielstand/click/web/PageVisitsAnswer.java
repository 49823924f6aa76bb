package de.zielstand.click.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.zielstand.click.ClickFile;
import de.zielstand.click.PageVisits.Outcome;
import de.zielstand.page.Texts;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file of click statistics comes to. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
    name = "PageVisits",
    example =
        """
        {"days":92,"pages":1,"firstDay":"2019-10-01","lastDay":"2019-12-31","new":92,"unchanged":0,
        "changed":0,"skipped":[],"notices":[],"saved":true}
        """)
record PageVisitsAnswer(
    @Schema(description = "days from the first to the last") long days,
    int pages,
    @Nullable String firstDay,
    @Nullable String lastDay,
    @JsonProperty("new") @Schema(description = "daily counts nobody knew") long added,
    @Schema(description = "daily counts that were known") long unchanged,
    @Schema(description = "daily counts that replace others") long changed,
    List<Left> skipped,
    List<Remark> notices,
    @Schema(description = "false of a preview") boolean saved) {

  static PageVisitsAnswer of(ClickFile file, Outcome.Weighed weighed, boolean saved, Texts texts) {
    return new PageVisitsAnswer(
        file.days().map(days -> days.days()).orElse(0L),
        file.pages(),
        file.days().map(days -> days.first().toString()).orElse(null),
        file.days().map(days -> days.last().toString()).orElse(null),
        weighed.added(),
        weighed.unchanged(),
        weighed.changed(),
        file.skipped().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry ->
                new Left(entry.getKey().name(), entry.getValue(), texts.word(entry.getKey())))
            .toList(),
        file.notices().stream()
            .sorted()
            .map(notice -> new Remark(notice.name(), texts.of(notice(notice.name()))))
            .toList(),
        saved);
  }

  static String notice(String code) {
    return "click.notice." + code.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Lines that are no views of pages. */
  @Serdeable
  @Schema(name = "SkippedLines")
  record Left(String reason, int lines, String message) {}

  /** What somebody should know of the file. */
  @Serdeable
  @Schema(name = "PageVisitsNotice")
  record Remark(String code, String message) {}
}
