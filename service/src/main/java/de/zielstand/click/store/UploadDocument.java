package de.zielstand.click.store;

import de.zielstand.click.ClickFile;
import de.zielstand.click.DailyCount;
import de.zielstand.click.DayRange;
import de.zielstand.click.FileKind;
import de.zielstand.click.Notice;
import de.zielstand.click.Series;
import de.zielstand.click.Skipped;
import de.zielstand.click.Upload;
import de.zielstand.element.Code;
import de.zielstand.indicator.ClickMetric;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What waits, as it is kept: never a line of the file itself. */
@Serdeable
record UploadDocument(
    String concept,
    String indicator,
    String metric,
    String kind,
    @Nullable String firstDay,
    @Nullable String lastDay,
    Map<String, Integer> skipped,
    List<String> notices,
    List<CountRow> counts) {

  static UploadDocument of(Upload upload) {
    ClickFile file = upload.file();
    Series series = upload.series();
    return new UploadDocument(
        series.concept().map(Code::value).orElse(""),
        series.indicator().value(),
        series.metric().name(),
        upload.kind().name(),
        file.days().map(days -> days.first().toString()).orElse(null),
        file.days().map(days -> days.last().toString()).orElse(null),
        file.skipped().entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue)),
        file.notices().stream().map(Notice::name).toList(),
        file.counts().stream().map(CountRow::of).toList());
  }

  Upload upload(String name) {
    return new Upload(
        name,
        new Series(Code.parse(concept), new Code(indicator), ClickMetric.valueOf(metric)),
        FileKind.valueOf(kind),
        new ClickFile(
            counts.stream()
                .map(row -> new DailyCount(row.page(), LocalDate.parse(row.day()), row.count()))
                .toList(),
            firstDay == null || lastDay == null
                ? Optional.empty()
                : Optional.of(new DayRange(LocalDate.parse(firstDay), LocalDate.parse(lastDay))),
            skipped.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        entry -> Skipped.valueOf(entry.getKey()), Map.Entry::getValue)),
            notices.stream().map(Notice::valueOf).collect(Collectors.toSet())));
  }
}
