package de.zielstand.access;

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
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

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
    if (displayName.length() < 2 || displayName.length() > 120) {
      problems.add(Place.field("displayName", "DISPLAY_NAME", "access.problem.display-name"));
    }
    if (email.isPresent() && !isEmail(email.get())) {
      problems.add(Place.field("email", "EMAIL", "access.problem.email"));
    }
    if (roles.isEmpty()) {
      problems.add(Place.field("roles", "NO_ROLE", "access.problem.no-role"));
    }
    return problems;
  }

  public static boolean isEmail(String text) {
    return text.length() <= 254 && EMAIL.matcher(text).matches();
  }
}
