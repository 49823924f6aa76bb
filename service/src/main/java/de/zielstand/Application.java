package de.zielstand;

import de.zielstand.operation.Settings;
import de.zielstand.operation.StartProblem;
import java.nio.file.Path;

/** Starts the service, or carries out the one word it was given. */
public final class Application {
  private Application() {}

  public static void main(String[] words) {
    try {
      var home = Path.of(System.getProperty("user.home"));
      Zielstand.carryOut(words, Settings.from(System.getenv(), home));
    } catch (StartProblem problem) {
      System.err.println(problem.getMessage());
      System.exit(problem.exitCode());
    }
  }
}
