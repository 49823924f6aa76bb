package de.zielstand.intake.web;

import de.zielstand.element.Owner;
import de.zielstand.permission.Actor;
import de.zielstand.permission.Role;
import de.zielstand.review.Lock;
import de.zielstand.review.Remit;
import de.zielstand.tenancy.Ags;
import java.util.Optional;

/**
 * What somebody may do with a sheet.
 *
 * @param enters whether it is theirs to fill in at all
 * @param correcting whether they have asked to correct what is approved
 */
record SheetRights(boolean enters, boolean approves, boolean reopens, boolean correcting) {
  static SheetRights of(Actor actor, String ags, boolean correcting) {
    var here = new Ags(ags);
    boolean enters = actor.holds(here, Role.RECORDER) || actor.holds(here, Role.COMMISSIONER);
    boolean approves = actor.holds(here, Role.APPROVER);
    return new SheetRights(
        enters, approves, approves || actor.holds(here, Role.COMMISSIONER), enters && correcting);
  }

  /** Somebody else's measure is only looked at. */
  SheetRights within(Remit remit, Owner owner) {
    return remit.covers(owner) || !enters ? this : new SheetRights(false, approves, reopens, false);
  }

  /** Whether the cells can be typed in now. */
  boolean editable(Optional<Lock> lock) {
    return enters && (lock.isEmpty() || (correcting && lock.get() == Lock.APPROVED));
  }
}
