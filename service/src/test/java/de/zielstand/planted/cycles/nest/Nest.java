package de.zielstand.planted.cycles.nest;

import de.zielstand.planted.cycles.egg.Egg;
import de.zielstand.planted.cycles.goose.Goose;

record Nest(Egg egg, Goose goose) {}
