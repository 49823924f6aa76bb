package de.zielstand.review.web;

import de.zielstand.permission.Actor;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;

/**
 * What somebody's roles mean for the pages about handing in.
 *
 * @param opens whether the sheets are for them; whoever only administrates sees no figures
 * @param assigns whether they settle who answers for what
 * @param enters whether figures are theirs to bring
 */
record DutyRights(boolean approves, boolean opens, boolean assigns, boolean enters) {
  static DutyRights of(Actor actor, String ags) {
    var tenant = new Ags(ags);
    boolean approves = actor.holds(tenant, Role.APPROVER);
    boolean commissions = actor.holds(tenant, Role.COMMISSIONER);
    return new DutyRights(
        approves,
        approves || commissions || actor.holds(tenant, Role.RECORDER),
        commissions || actor.holds(tenant, Role.ADMINISTRATOR),
        commissions || actor.holds(tenant, Role.RECORDER));
  }

  /** Only those who do nothing but enter are kept to what is assigned to them. */
  boolean seesAll() {
    return approves || assigns;
  }
}
