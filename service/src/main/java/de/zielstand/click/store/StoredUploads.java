package de.zielstand.click.store;

import de.zielstand.click.Upload;
import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

@Singleton
final class StoredUploads implements Upload.Waiting {
  private static final long NONE = 0;

  private final Transactions transactions;
  private final UploadRows rows;
  private final ObjectMapper json;

  StoredUploads(Transactions transactions, UploadRows rows, ObjectMapper json) {
    this.transactions = transactions;
    this.rows = rows;
    this.json = json;
  }

  @Override
  public long keep(Scope scope, Upload upload, long by) {
    var content = written(UploadDocument.of(upload));
    return transactions.write(
        scope,
        () -> {
          // Whoever uploads clears away what others have forgotten.
          rows.remove(scope.name(), NONE);
          return rows.add(scope.name(), by, upload.name(), content);
        });
  }

  @Override
  public Optional<Upload.Kept> find(Scope scope, long id) {
    return transactions
        .read(scope, () -> rows.find(scope.name(), id))
        .map(row -> new Upload.Kept(row.id(), row.at(), read(row.content()).upload(row.name())));
  }

  @Override
  public void remove(Scope scope, long id) {
    transactions.run(scope, () -> rows.remove(scope.name(), id));
  }

  private String written(UploadDocument document) {
    try {
      return json.writeValueAsString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UploadDocument read(String content) {
    try {
      return json.readValue(content, UploadDocument.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
