package de.zielstand.planted.naming;

record DateUtil() {}
