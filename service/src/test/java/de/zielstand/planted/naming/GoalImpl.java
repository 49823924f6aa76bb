package de.zielstand.planted.naming;

record GoalImpl() {}
