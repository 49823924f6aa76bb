package de.zielstand.access;

import de.zielstand.page.Problem.Place;
import java.util.ArrayList;
import java.util.List;

/** What a new token is to be called and how long it is to hold. */
public record TokenWish(String name, int days) {
  public static final int MOST_DAYS = 366;
  public static final int LONGEST_NAME = 80;

  public TokenWish {
    name = name.strip();
  }

  /** What is wrong with it, by the names its fields have where it was asked for. */
  public List<Place> problems(String nameField, String daysField) {
    var problems = new ArrayList<Place>();
    if (name.isEmpty()) {
      problems.add(Place.field(nameField, "MISSING", "access.problem.missing"));
    }
    if (name.length() > LONGEST_NAME) {
      problems.add(Place.field(nameField, "TOO_LONG", "access.problem.token-name"));
    }
    if (days < 1 || days > MOST_DAYS) {
      problems.add(Place.field(daysField, "OUT_OF_RANGE", "access.problem.days", MOST_DAYS));
    }
    return problems;
  }
}
