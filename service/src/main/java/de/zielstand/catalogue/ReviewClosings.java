package de.zielstand.catalogue;

import de.zielstand.element.Code;
import de.zielstand.tenancy.Scope;
import java.time.LocalDate;
import java.util.List;

/** What planned reviews came to, where that was entered rather than written into the catalogue. */
public interface ReviewClosings {
  List<Closing> all(Scope scope);

  /**
   * One that is closed.
   *
   * @param planned the review, as {@link Review#planned} writes it
   */
  record Closing(
      Code concept,
      Code measure,
      String planned,
      Review.Result result,
      String decider,
      LocalDate day) {}
}
