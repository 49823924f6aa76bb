package de.zielstand.planted.borders.click.web;

import de.zielstand.planted.borders.survey.store.StoredWaves;

record ReachesAcross(StoredWaves waves) {}
