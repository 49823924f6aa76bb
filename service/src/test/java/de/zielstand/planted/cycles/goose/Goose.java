package de.zielstand.planted.cycles.goose;

import de.zielstand.planted.cycles.egg.Egg;
import java.util.List;

public record Goose(List<Egg> hatchedFrom) {}
