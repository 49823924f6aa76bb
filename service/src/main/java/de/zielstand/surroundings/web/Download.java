package de.zielstand.surroundings.web;

import de.zielstand.intake.SheetFiles;
import de.zielstand.intake.SheetFiles.Format;
import de.zielstand.intake.SheetTable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

/** A table as a file that the browser keeps. */
final class Download {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Download() {}

  static HttpResponse<byte[]> csv(SheetFiles files, SheetTable table, String name) {
    return of(files.write(table, Format.CSV), new MediaType("text/csv; charset=utf-8"), name);
  }

  static HttpResponse<byte[]> xlsx(SheetFiles files, SheetTable table, String name) {
    return of(files.write(table, Format.XLSX), new MediaType(XLSX, "xlsx"), name);
  }

  private static HttpResponse<byte[]> of(byte[] file, MediaType type, String name) {
    return HttpResponse.ok(file)
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
  }
}
