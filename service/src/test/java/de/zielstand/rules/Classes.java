package de.zielstand.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** Which class files the rules look at. */
public final class Classes {
  /** Micronaut's bean definitions and JTE's templates: written by machines, public by nature. */
  private static final ImportOption WRITTEN_BY_PEOPLE =
      location ->
          !location.matches(Pattern.compile(".*/(\\$[^/]*|Jte[^/]*Generated(\\$[^/]*)?)\\.class"));

  private static final ImportOption NOT_PLANTED = location -> !location.contains("/planted/");

  private Classes() {}

  public static JavaClasses ofTheService() {
    return new ClassFileImporter()
        .withImportOption(WRITTEN_BY_PEOPLE)
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("de.zielstand");
  }

  public static JavaClasses ofTheServiceAndItsTests() {
    return new ClassFileImporter()
        .withImportOption(WRITTEN_BY_PEOPLE)
        .withImportOption(NOT_PLANTED)
        .importPackages("de.zielstand");
  }

  static JavaClasses plantedIn(String root) {
    return new ClassFileImporter().withImportOption(WRITTEN_BY_PEOPLE).importPackages(root);
  }
}
