package de.zielstand.planted.plainness.indicator;

import io.micronaut.http.HttpStatus;

record UsesFramework(HttpStatus status) {}
