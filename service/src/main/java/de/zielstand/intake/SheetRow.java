package de.zielstand.intake;

/**
 * A figure as a file, a program or the sheet brings it.
 *
 * @param line where it stands, counted from 1
 * @param indicator its code, or concept/code where several concepts have the same
 * @param reason why something approved is corrected; else empty
 */
public record SheetRow(
    int line,
    String indicator,
    String period,
    String breakdown,
    TypedFigure figure,
    String reason,
    Manner manner) {}
