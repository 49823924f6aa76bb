package de.zielstand.planted.borders.page.web;

import de.zielstand.planted.borders.survey.web.WavePage;

record KnowsOnePage(WavePage page) {}
