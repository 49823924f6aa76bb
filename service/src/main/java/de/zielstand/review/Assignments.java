package de.zielstand.review;

import de.zielstand.element.Owner;
import de.zielstand.tenancy.Scope;
import java.util.Map;
import java.util.Set;

/** Which measures, goals, bodies and so on a recorder answers for. */
public interface Assignments {
  /** What is assigned to each; who is missing has nothing assigned. */
  Map<Long, Assignment> all(Scope scope);

  default Assignment of(Scope scope, long person) {
    return all(scope).getOrDefault(person, Assignment.NONE);
  }

  /**
   * What each of those may enter today who hold the role of a recorder, or stand in for one: what
   * is assigned to the one they act for, or everything where that is nothing.
   */
  Map<Long, Remit> remits(Scope scope);

  /** Of a recorder; whether another role allows to enter is for the caller to know. */
  default Remit remit(Scope scope, long person) {
    return remits(scope).getOrDefault(person, new Remit.Only(Set.of()));
  }

  /** Also what is no figure of a Gemeinde: answers of the yearly round, meetings, reviews. */
  default boolean answersFor(Scope scope, long person, Owner owner) {
    return remit(scope, person).answersFor(owner);
  }

  /**
   * Replaces what is assigned to somebody.
   *
   * @param seen what was assigned when the one who changes it looked
   * @return false where somebody else changed it meanwhile
   */
  boolean replace(Scope scope, long person, Assignment seen, Assignment now, long by);
}
