package de.zielstand.planted.borders.click.web;

import de.zielstand.planted.borders.page.web.Layout;
import de.zielstand.planted.borders.survey.Waves;

record ClickPage(Layout layout, Waves waves) {}
