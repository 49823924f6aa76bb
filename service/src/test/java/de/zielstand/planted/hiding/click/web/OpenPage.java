package de.zielstand.planted.hiding.click.web;

public record OpenPage(String title) {}
