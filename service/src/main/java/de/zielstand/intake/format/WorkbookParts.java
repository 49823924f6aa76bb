package de.zielstand.intake.format;

import de.zielstand.intake.SheetFiles.Flaw;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook, each unpacked when it is read and counted while it is unpacked: a small
 * file cannot become a large one in memory, nor keep a processor busy.
 */
final class WorkbookParts {
  private static final int MOST_PARTS = 10_000;
  private static final long LARGEST = 768L << 20;
  private static final long SMALLEST_LIMIT = 32L << 20;

  /** Sheets full of the same rows come to about 100. */
  private static final long MOST_DENSE = 250;

  private static final char MARK = '\uFEFF';
  private static final XMLInputFactory XML = factory();

  private final byte[] file;
  private long left;

  WorkbookParts(byte[] file) {
    this.file = file;
    this.left = Math.min(LARGEST, Math.max(SMALLEST_LIMIT, MOST_DENSE * file.length));
  }

  /** What is read from a part; empty where there is no such part. */
  <T> Optional<T> read(String name, PartReader<T> reader) {
    return part(
        name,
        stream -> {
          try {
            XMLStreamReader xml = XML.createXMLStreamReader(text(stream));
            try {
              return reader.read(xml);
            } finally {
              xml.close();
            }
          } catch (XMLStreamException | IOException | NumberFormatException e) {
            throw new UnreadableWorkbook(Flaw.NOT_A_WORKBOOK, e);
          }
        });
  }

  /** Decoded here, since the parser writes to the console what it thinks of broken bytes. */
  private static Reader text(InputStream stream) throws IOException {
    var text = new PushbackReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    int first = text.read();
    if (first >= 0 && first != MARK) {
      text.unread(first);
    }
    return text;
  }

  @FunctionalInterface
  interface PartReader<T> {
    T read(XMLStreamReader xml) throws XMLStreamException;
  }

  private <T> Optional<T> part(String name, Function<InputStream, T> reader) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      int parts = 0;
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          throw new UnreadableWorkbook(Flaw.TOO_DENSE);
        }
        if (entry.getName().equals(name)) {
          return Optional.of(reader.apply(new PlainXml(new Counted(zip))));
        }
        // Left to itself, the stream would unpack what is skipped without anybody counting.
        new Counted(zip).transferTo(OutputStream.nullOutputStream());
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableWorkbook(Flaw.NOT_A_WORKBOOK, e);
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      spend(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      spend(Math.max(0, count));
      return count;
    }

    @Override
    public void close() {
      // The next part follows in the same stream.
    }

    private void spend(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw new UnreadableWorkbook(Flaw.TOO_DENSE);
      }
    }
  }
}
