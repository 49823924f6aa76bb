package de.zielstand.indicator;

import de.zielstand.element.Code;

/** One step of an ordered scale, or one level of an assessment; the list is ordered upwards. */
public record Level(Code code, String title) {}
