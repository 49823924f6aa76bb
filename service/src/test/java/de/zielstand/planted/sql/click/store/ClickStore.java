package de.zielstand.planted.sql.click.store;

import java.sql.Connection;

record ClickStore(Connection connection) {}
