package de.zielstand.access.web;

import de.zielstand.access.NewPerson;
import de.zielstand.access.People.Change;
import de.zielstand.access.Person;
import de.zielstand.access.Staffing;
import de.zielstand.page.Form;
import de.zielstand.permission.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What stands in the fields about a person, right or wrong. */
record PersonForm(String username, String displayName, String email, Set<Role> roles, int version) {
  static final PersonForm EMPTY = new PersonForm("", "", "", Set.of(), 0);

  PersonForm {
    roles = Set.copyOf(roles);
  }

  static PersonForm of(Person person) {
    return new PersonForm(
        person.username(),
        person.displayName(),
        person.email().orElse(""),
        person.roles(),
        person.version());
  }

  /** Roles the municipality does not give are left out, whoever asks for them. */
  static PersonForm of(Form form, Staffing staffing) {
    var asked = form.all("roles");
    var roles = EnumSet.noneOf(Role.class);
    staffing.roles().stream().filter(role -> asked.contains(role.name())).forEach(roles::add);
    return new PersonForm(
        form.text("username"),
        form.text("displayName"),
        form.text("email"),
        roles,
        form.number("version").orElse(0));
  }

  PersonForm withVersion(int current) {
    return new PersonForm(username, displayName, email, roles, current);
  }

  /** For an account that is at home elsewhere, only its roles here are ours to change. */
  PersonForm withNameOf(Person person) {
    return new PersonForm(
        person.username(), person.displayName(), person.email().orElse(""), roles, version);
  }

  NewPerson newPerson(Set<Role> given) {
    return new NewPerson(username, displayName, Optional.of(email), given);
  }

  Change change() {
    return new Change(displayName, Optional.of(email), roles);
  }
}
