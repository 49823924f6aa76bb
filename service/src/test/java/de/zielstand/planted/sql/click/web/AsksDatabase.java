package de.zielstand.planted.sql.click.web;

import javax.sql.DataSource;
import org.postgresql.util.PGobject;

record AsksDatabase(DataSource source, PGobject value) {}
