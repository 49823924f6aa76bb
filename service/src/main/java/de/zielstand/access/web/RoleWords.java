package de.zielstand.access.web;

import de.zielstand.page.Texts;
import de.zielstand.permission.Role;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Roles as people read them. */
final class RoleWords {
  private RoleWords() {}

  static String title(Role role, Texts texts) {
    return texts.of(key(role));
  }

  /** What the role may do, in one sentence. */
  static String meaning(Role role, Texts texts) {
    return texts.of(key(role) + ".text");
  }

  static String joined(Set<Role> roles, Texts texts) {
    return new TreeSet<>(roles)
        .stream().map(role -> title(role, texts)).collect(Collectors.joining(", "));
  }

  static String code(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static String key(Role role) {
    return "access.role." + code(role);
  }
}
