package de.zielstand.catalogue;

import de.zielstand.element.Code;
import java.util.Optional;

/** An office, carrier, network or role with its part; never a private person. */
public record Responsible(String name, Type type, Part part, Optional<Code> body, boolean sought) {
  /** What it is: Stelle, freier Träger, Netzwerk, Rolle, Einrichtung, Gruppe. */
  public enum Type {
    OFFICE,
    CARRIER,
    NETWORK,
    ROLE,
    INSTITUTION,
    GROUP
  }

  /** What it does: Federführung, gemeinsame Federführung, Mitwirkung, Initiative, and so on. */
  public enum Part {
    LEAD,
    JOINT_LEAD,
    PARTNER,
    INITIATOR,
    CONVENOR,
    ADDRESSEE,
    NOT_STATED
  }
}
