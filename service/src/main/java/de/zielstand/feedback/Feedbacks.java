package de.zielstand.feedback;

import de.zielstand.access.Sender;
import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The feedback of a municipality, or of the Land where nobody had signed in. */
public interface Feedbacks {
  /** Empty once it is kept; otherwise when this sender, who has sent many, may try again. */
  Optional<Instant> add(Scope scope, Feedback feedback, Sender sender);

  /** What is open first, then the newest. */
  List<Received> newest(Scope scope, int most);

  /** False where there is no such open feedback. */
  boolean done(Scope scope, long id, long by);

  record Received(long id, Instant at, Feedback feedback, Optional<Instant> doneAt) {}
}
