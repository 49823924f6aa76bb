package de.zielstand.panel;

/** Where something can be looked at more closely, or done. */
public record Way(String text, String address) {}
