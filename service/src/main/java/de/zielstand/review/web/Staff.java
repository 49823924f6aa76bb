package de.zielstand.review.web;

import de.zielstand.permission.Actor;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;

/** What somebody's roles mean for the pages about handing in. */
final class Staff {
  private Staff() {}

  static boolean seesAll(Actor actor, Ags tenant) {
    return actor.holds(tenant, Role.APPROVER) || mayAssign(actor, tenant);
  }

  static boolean mayAssign(Actor actor, Ags tenant) {
    return actor.holds(tenant, Role.COMMISSIONER) || actor.holds(tenant, Role.ADMINISTRATOR);
  }
}
