package de.zielstand.access;

import de.zielstand.page.Language;
import de.zielstand.page.Problem.Place;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The accounts of a municipality, or of the Land. */
public interface People {
  List<Person> all(Scope scope);

  Optional<Person> find(Scope scope, long id);

  /** Makes the account and says its id, or nothing where the name is taken. */
  Optional<Long> add(Scope scope, NewPerson person, long by);

  /** Replaces the roles held in this scope, and the name and address of an account at home here. */
  Outcome change(Scope scope, long id, int version, Change change, long by);

  /** Closes the account and ends its sessions, tokens and links at once, or opens it again. */
  Outcome disable(Scope scope, long id, boolean disabled, long by);

  void chooseLanguage(Caller caller, Language language);

  /** Ends all other sessions of the caller as well. */
  PasswordChange changePassword(Caller caller, String present, String fresh);

  enum Outcome {
    DONE,
    GONE,
    /** Somebody else has changed the account meanwhile. */
    STALE,
    /** Nobody would be left to look after the people. */
    LAST_KEEPER
  }

  enum PasswordChange {
    DONE,
    WRONG,
    /** Too many wrong ones: whoever found an open browser shall not guess on. */
    WAIT
  }

  /** What can be changed about an account. */
  record Change(String displayName, Optional<String> email, Set<Role> roles) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cc}]+@[^@\\s\\p{Cc}]+");

    public Change {
      displayName = displayName.strip();
      email = email.map(String::strip).filter(address -> !address.isEmpty());
      roles = Set.copyOf(roles);
    }

    /** Everything that is wrong with it, field by field. */
    public List<Place> problems() {
      var problems = new ArrayList<Place>();
      if (displayName.length() < 2 || displayName.length() > 120) {
        problems.add(Place.field("displayName", "DISPLAY_NAME", "access.problem.display-name"));
      }
      if (email.filter(address -> !isEmail(address)).isPresent()) {
        problems.add(Place.field("email", "EMAIL", "access.problem.email"));
      }
      if (roles.isEmpty()) {
        problems.add(Place.field("roles", "NO_ROLE", "access.problem.no-role"));
      }
      return problems;
    }

    private static boolean isEmail(String text) {
      return text.length() <= 254 && EMAIL.matcher(text).matches();
    }
  }
}
