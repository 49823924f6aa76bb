package de.zielstand.access;

import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which roles a municipality, or the Land, gives to its people.
 *
 * @param keeper the role that looks after the people; somebody always has to hold it
 */
public record Staffing(Set<Role> roles, Role keeper) {
  private static final Staffing LAND =
      new Staffing(EnumSet.of(Role.STATE, Role.OPERATOR), Role.OPERATOR);
  private static final Staffing MUNICIPALITY =
      new Staffing(Role.ofMunicipalities(), Role.ADMINISTRATOR);

  public static Staffing of(Scope scope) {
    return scope.equals(Scope.of(Ags.LAND)) ? LAND : MUNICIPALITY;
  }
}
