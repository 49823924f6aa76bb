package de.zielstand.click;

/** What came of reading a file. */
public sealed interface Reading {
  record Read(ClickFile file) implements Reading {}

  record Refused(FileProblem problem) implements Reading {}
}
