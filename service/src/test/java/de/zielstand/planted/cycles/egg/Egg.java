package de.zielstand.planted.cycles.egg;

import de.zielstand.planted.cycles.goose.Goose;
import java.util.List;

public record Egg(List<Goose> laidBy) {}
