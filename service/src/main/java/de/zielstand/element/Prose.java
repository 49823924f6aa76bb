package de.zielstand.element;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of some sentences; all other text is a line at most. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Prose {
  int LONGEST_LINE = 300;
  int LONGEST_PROSE = 8_000;
}
