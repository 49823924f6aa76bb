package de.zielstand.click.store;

import de.zielstand.click.DailyCount;
import io.micronaut.serde.annotation.Serdeable;

/** A count as the function that takes it wants it. */
@Serdeable
record CountRow(String page, String day, long count) {
  static CountRow of(DailyCount count) {
    return new CountRow(count.page(), count.day().toString(), count.count());
  }
}
