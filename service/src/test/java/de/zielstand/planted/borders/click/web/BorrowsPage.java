package de.zielstand.planted.borders.click.web;

import de.zielstand.planted.borders.survey.web.WavePage;

record BorrowsPage(WavePage page) {}
