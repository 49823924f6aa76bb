package de.zielstand.trend;

import org.jspecify.annotations.Nullable;

/** The line of least squares; a flat series explains nothing, and has neither R² nor p. */
public record Ols(
    double slope, double intercept, @Nullable Double rSquared, @Nullable Double slopeP) {}
