package de.zielstand.planted.plainness.indicator;

import de.zielstand.planted.plainness.indicator.web.IndicatorPage;

record UsesItsPage(IndicatorPage page) {}
