package de.zielstand.access.web;

import de.zielstand.permission.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a role can do in the product, said on the start page with the way to it. */
record Task(String key, String address) {
  static List<Task> of(Set<Role> roles, String ags) {
    return roles.stream()
        .filter(Role.ofMunicipalities()::contains)
        .map(role ->
            new Task(role.name().toLowerCase(Locale.ROOT), "/kommunen/" + ags + "/" + page(role)))
        .toList();
  }

  private static String page(Role role) {
    return switch (role) {
      case RECORDER -> "meldungen";
      case APPROVER -> "freigabe";
      case COMMISSIONER, READER, STATE, OPERATOR -> "stand";
      case ADMINISTRATOR -> "personen";
    };
  }
}
