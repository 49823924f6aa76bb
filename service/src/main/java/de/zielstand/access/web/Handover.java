package de.zielstand.access.web;

/**
 * A secret that is shown this once, to be copied.
 *
 * @param lead says what it is for
 * @param until says how long it holds
 * @param delivery says what became of the mail; empty where there was none to send
 * @param back where the page is left to, whose title is {@code backTitle}
 */
record Handover(
    String title,
    String lead,
    String label,
    String secret,
    String until,
    String delivery,
    String back,
    String backTitle) {}
