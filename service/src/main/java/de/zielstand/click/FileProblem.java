package de.zielstand.click;

import java.util.Optional;

/**
 * What is wrong with a file, and where.
 *
 * @param path into a JSON document
 * @param said what the sentence about it names; never a line of a log, which names people
 */
public record FileProblem(
    Flaw flaw,
    Optional<Integer> line,
    Optional<String> column,
    Optional<String> path,
    String said) {
  private static final int LONGEST = 200;

  public FileProblem {
    said = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    path = path.map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  public static FileProblem inLine(Flaw flaw, int line, String said) {
    return new FileProblem(flaw, Optional.of(line), Optional.empty(), Optional.empty(), said);
  }

  public static FileProblem inColumn(Flaw flaw, int line, String column, String said) {
    return new FileProblem(flaw, Optional.of(line), Optional.of(column), Optional.empty(), said);
  }

  public static FileProblem at(Flaw flaw, int line, String path, String said) {
    return new FileProblem(flaw, Optional.of(line), Optional.empty(), Optional.of(path), said);
  }
}
