package de.zielstand.access;

import de.zielstand.page.Language;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts of a municipality, or of the Land. */
public interface People {
  List<Person> all(Scope scope);

  Optional<Person> find(Scope scope, long id);

  /** Makes the account and says its id, or nothing where the name is taken. */
  Optional<Long> add(Scope scope, NewPerson person, long by);

  /** Replaces the roles held in this scope; false where the account has changed meanwhile. */
  boolean change(Scope scope, long id, int version, Change change, long by);

  /** Closes the account and ends its sessions, tokens and links at once, or opens it again. */
  boolean disable(Scope scope, long id, boolean disabled, long by);

  void chooseLanguage(Caller caller, Language language);

  /** False where the present password is wrong. */
  boolean changePassword(Caller caller, String present, String fresh);

  record Change(String displayName, Optional<String> email, Set<Role> roles) {}
}
