package de.zielstand.planted.plainness.indicator.web;

import io.micronaut.http.HttpStatus;

public record IndicatorPage(HttpStatus status) {}
