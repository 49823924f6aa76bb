package de.zielstand.audit;

import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was changed, by whom; written in the transaction of the change itself. */
public interface AuditLog {
  /** Stands for "by" where the service itself acted. */
  long SYSTEM = 0;

  void add(Scope scope, Action action, long by, String subject, String detail);

  /** The newest first, below a given entry where one is named. */
  List<Entry> newest(Scope scope, Optional<Long> below, int most);

  record Entry(
      long id, Instant at, Optional<String> by, Action action, String subject, String detail) {}

  enum Action {
    PERSON_ADDED,
    PERSON_CHANGED,
    ROLES_CHANGED,
    PERSON_DISABLED,
    PERSON_ENABLED,
    LINK_MADE,
    PASSWORD_SET,
    PASSWORD_CHANGED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    SUBSTITUTION_ADDED,
    SUBSTITUTION_REMOVED,
    SETTINGS_CHANGED,
    MUNICIPALITY_ADDED,
    CATALOGUE_SAVED,
    ASSIGNMENT_CHANGED,
    FIGURES_TAKEN_OVER,
    DASHBOARD_SAVED,
    FEEDBACK_DONE
  }
}
