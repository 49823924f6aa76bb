package de.zielstand.access;

import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;

/** A role held in a municipality, or in the Land. */
public record Grant(Ags tenant, String tenantName, Role role) {}
