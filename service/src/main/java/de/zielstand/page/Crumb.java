package de.zielstand.page;

/** One step of the path to the page; the last one is the page itself and has no address. */
public record Crumb(String title, String address) {}
