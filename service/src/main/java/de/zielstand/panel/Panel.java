package de.zielstand.panel;

import java.util.Optional;

/** A panel ready to be shown. */
public record Panel(String name, PanelKind kind, Optional<String> heading, PanelContent content) {}
