package de.zielstand.intake.web;

import de.zielstand.intake.SheetFiles;
import de.zielstand.intake.SheetFiles.Format;
import de.zielstand.intake.SheetTable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

/** A table as a file that the browser keeps. */
final class Attachment {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Attachment() {}

  static HttpResponse<byte[]> of(SheetFiles files, SheetTable table, Format format, String name) {
    return HttpResponse.ok(files.write(table, format))
        .contentType(
            switch (format) {
              case CSV -> new MediaType("text/csv; charset=utf-8");
              case XLSX -> new MediaType(XLSX, "xlsx");
            })
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.%s\""
                .formatted(
                    name,
                    switch (format) {
                      case CSV -> "csv";
                      case XLSX -> "xlsx";
                    }));
  }
}
