package de.zielstand.planted.borders.survey.web;

import de.zielstand.planted.borders.survey.store.StoredWaves;

record SkipsInterface(StoredWaves waves) {}
