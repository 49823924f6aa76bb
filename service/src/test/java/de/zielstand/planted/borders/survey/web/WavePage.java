package de.zielstand.planted.borders.survey.web;

import de.zielstand.planted.borders.page.web.Layout;
import de.zielstand.planted.borders.survey.Waves;

public record WavePage(Waves waves, Layout layout) {}
