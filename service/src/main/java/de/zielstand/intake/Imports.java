package de.zielstand.intake;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.Inbox.Outcome;
import de.zielstand.observation.FigureKey;
import de.zielstand.tenancy.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files with figures: those that wait to be taken in, and what became of the others. */
public interface Imports {
  /** The same file of the same person waits once only. */
  long add(Scope scope, String name, byte[] content, long by);

  /** The newest first. */
  List<FileImport> newest(Scope scope, int most);

  Optional<FileImport> find(Scope scope, long id);

  /** Empty once the file was taken in: what it said is in the figures then. */
  Optional<byte[]> content(Scope scope, long id);

  /** How the numbers of a file are meant that does not tell. */
  void decide(Scope scope, long id, DecimalSign sign);

  /** Throws a file away that waits. */
  boolean discard(Scope scope, long id);

  /** The number of the revision that it wrote of each figure. */
  Map<FigureKey, Integer> written(Scope scope, long id);

  /** Its figures and the note that it is done, or nothing. */
  Outcome take(Scope scope, long id, Delivery delivery, long by);

  /** What stood before it and the note that it is undone, or nothing. */
  Outcome undo(Scope scope, long id, Delivery delivery, long by);
}
