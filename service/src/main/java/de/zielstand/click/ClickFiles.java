package de.zielstand.click;

import java.io.InputStream;

/** Reads the files of tools that count clicks, of any length and in little memory. */
public interface ClickFiles {
  Reading read(InputStream file, FileQuestion question);
}
