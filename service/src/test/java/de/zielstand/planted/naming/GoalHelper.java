package de.zielstand.planted.naming;

record GoalHelper() {}
