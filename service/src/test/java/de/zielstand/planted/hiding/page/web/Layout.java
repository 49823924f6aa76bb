package de.zielstand.planted.hiding.page.web;

public record Layout(String title) {}
