package de.zielstand.trend;

/** The value a line leads to, and where a single value would lie with 95 % probability. */
public record Forecast(double value, double lower95, double upper95) {}
