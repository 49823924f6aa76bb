package de.zielstand.page;

/** An entry of the navigation, already chosen for the person who looks. */
public record Area(String title, String address, boolean current) {}
