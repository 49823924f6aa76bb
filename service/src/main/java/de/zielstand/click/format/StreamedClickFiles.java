package de.zielstand.click.format;

import de.zielstand.click.ClickFiles;
import de.zielstand.click.FileQuestion;
import de.zielstand.click.Reading;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

@Singleton
final class StreamedClickFiles implements ClickFiles {
  @Override
  public Reading read(InputStream file, FileQuestion question) {
    var counts = new DailyCounts(question);
    try {
      var stream = new BufferedInputStream(new BoundedStream(file));
      switch (question.kind()) {
        case MATOMO_JSON -> MatomoJson.read(stream, counts);
        case MATOMO_CSV -> MatomoCsv.read(stream, counts);
        case ETRACKER_JSON -> EtrackerJson.read(stream, counts);
        case ACCESS_LOG -> AccessLog.read(stream, counts);
      }
      return new Reading.Read(counts.file());
    } catch (UnreadableFile refused) {
      return new Reading.Refused(refused.problem());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
