package de.zielstand.planted.borders.survey.format;

import de.zielstand.planted.borders.page.web.Layout;

record PrintsPage(Layout layout) {}
