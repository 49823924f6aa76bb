package de.zielstand.access;

import de.zielstand.access.People.Change;
import de.zielstand.page.Problem.Place;
import de.zielstand.permission.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Someone who is to be invited. */
public record NewPerson(
    String username, String displayName, Optional<String> email, Set<Role> roles) {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

  public NewPerson {
    username = username.strip().toLowerCase(Locale.ROOT);
    displayName = displayName.strip();
    email = email.map(String::strip).filter(address -> !address.isEmpty());
    roles = Set.copyOf(roles);
  }

  /** Everything that is wrong with it, field by field. */
  public List<Place> problems() {
    var problems = new ArrayList<Place>();
    if (!USERNAME.matcher(username).matches()) {
      problems.add(Place.field("username", "USERNAME", "access.problem.username"));
    }
    problems.addAll(new Change(displayName, email, roles).problems());
    return problems;
  }
}
