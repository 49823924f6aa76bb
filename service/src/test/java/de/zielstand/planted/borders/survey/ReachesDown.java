package de.zielstand.planted.borders.survey;

import de.zielstand.planted.borders.survey.store.StoredWaves;

record ReachesDown(StoredWaves waves) {}
