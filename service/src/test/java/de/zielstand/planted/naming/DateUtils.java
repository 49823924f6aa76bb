package de.zielstand.planted.naming;

record DateUtils() {}
