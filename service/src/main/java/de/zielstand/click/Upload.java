package de.zielstand.click;

import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.Optional;

/** A file that was read and waits until somebody has looked at what it says. */
public record Upload(String name, Series series, FileKind kind, ClickFile file) {
  public static final int LONGEST_NAME = 200;

  /** Where they wait: for a day, seen by their municipality only. */
  public interface Waiting {
    long keep(Scope scope, Upload upload, long by);

    Optional<Kept> find(Scope scope, long id);

    void remove(Scope scope, long id);
  }

  /** One that waits. */
  public record Kept(long id, Instant at, Upload upload) {}
}
