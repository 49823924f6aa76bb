package de.zielstand.planted.borders.page.web;

public record Layout(String title) {}
