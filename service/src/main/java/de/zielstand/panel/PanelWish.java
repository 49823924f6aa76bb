package de.zielstand.panel;

import java.util.Optional;

/**
 * A panel as a dashboard asks for it.
 *
 * @param name unique in its dashboard; part of addresses
 * @param heading what stands above the finding, where the dashboard says it
 */
public record PanelWish(String name, PanelKind kind, Optional<String> heading, Choice choice) {}
