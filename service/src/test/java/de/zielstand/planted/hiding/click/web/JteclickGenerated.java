package de.zielstand.planted.hiding.click.web;

/** Named as JTE names a template, which is public by nature and no violation. */
public record JteclickGenerated() {}
