package de.zielstand.access.web;

import de.zielstand.permission.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a role can do in the product, said on the start page.
 *
 * @param address where it is done, or empty where the part is still being built
 */
record Task(String key, String address) {
  static List<Task> of(Set<Role> roles, String ags) {
    var tasks = new ArrayList<Task>();
    for (var role : roles) {
      var key = role.name().toLowerCase(Locale.ROOT);
      tasks.add(new Task(key, role == Role.ADMINISTRATOR ? "/kommunen/" + ags + "/personen" : ""));
    }
    return tasks;
  }
}
