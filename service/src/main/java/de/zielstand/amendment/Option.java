package de.zielstand.amendment;

/** What may be picked, and how people call it. */
public record Option(String value, String title) {}
