package de.zielstand.access.web;

import de.zielstand.access.Person;
import de.zielstand.page.Mistakes;
import java.util.Optional;

/**
 * What the page about an account shows.
 *
 * @param typed what stands in its fields
 * @param saved what somebody else has saved meanwhile, to be compared
 */
record PersonView(Person person, PersonForm typed, Optional<PersonForm> saved, Mistakes mistakes) {}
