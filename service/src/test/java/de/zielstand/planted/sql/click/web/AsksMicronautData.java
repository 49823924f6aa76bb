package de.zielstand.planted.sql.click.web;

import io.micronaut.data.model.Pageable;

record AsksMicronautData(Pageable pageable) {}
