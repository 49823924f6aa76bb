package de.zielstand.element;

/** A value that is one word or line wherever it is written; {@code toString} is its notation. */
public interface Notated {}
