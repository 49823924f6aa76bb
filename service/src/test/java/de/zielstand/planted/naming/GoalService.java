package de.zielstand.planted.naming;

record GoalService() {}
