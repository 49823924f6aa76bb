package de.zielstand.planted.hiding.click.web;

/** Named as Micronaut names a bean's definition, which is public by nature and no violation. */
public record $OpenPage$Definition() {}
