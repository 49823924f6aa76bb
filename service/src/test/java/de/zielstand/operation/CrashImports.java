package de.zielstand.operation;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * One who brings file after file, each saying all of its figures anew, until the service is gone:
 * what stands there then is one file wholly, the last that was answered or the one after it.
 */
final class CrashImports {
  private static final int YEARS = 6;

  private final Visitor visitor;
  private final String username;
  private final String path;
  private final IntFunction<String> file;
  private final int rows;
  private int answered;
  private int asked;

  private CrashImports(
      String address, String username, String path, IntFunction<String> file, int rows) {
    this.visitor = RunningZielstand.visitorAt(address);
    this.username = username;
    this.path = path;
    this.file = file;
    this.rows = rows;
  }

  /** A municipality's own figures, as drafts. */
  static CrashImports sheets(String address) {
    return new CrashImports(
        address,
        "krefeld.erfassung",
        "/api/v1/municipalities/05114000/observations?mode=",
        number -> rows("05114000;M10-I1", 2020, number) + rows("05114000;M10-I2", 2020, number),
        2 * 4 * YEARS);
  }

  /** Figures of two municipalities that were approved elsewhere. */
  static CrashImports takeovers(String address) {
    return new CrashImports(
        address,
        "land.controlling",
        "/api/v1/observations?takeover=true&mode=",
        number -> rows("05114000;M02-I1", 2001, number) + rows("05112000;SZ1-M-I1", 2001, number),
        2 * 4 * YEARS);
  }

  private static String rows(String figure, int firstYear, int number) {
    var rows = new StringBuilder();
    for (int quarter = 0; quarter < 4 * YEARS; quarter++) {
      rows.append(
          "%s;%d-Q%d;%d;Probe;Probe\n"
              .formatted(figure, firstYear + quarter / 4, quarter % 4 + 1, number));
    }
    return rows.toString();
  }

  void signIn() {
    visitor.withTokenOf(username);
    bring();
  }

  /** Until a call is not answered. */
  void work() {
    try {
      while (bring()) {
        Thread.onSpinWait();
      }
    } catch (RuntimeException theServiceIsGone) {
      // This is what the test is about.
    }
  }

  /** Empty where one file stands there wholly, and none that was answered is lost. */
  Optional<String> whatIsWrong() {
    boolean last = isThere(answered);
    if (!last && !(asked > answered && isThere(asked))) {
      return Optional.of(
          "%s: answered was file %d, asked for %d, neither stands there wholly: %s"
              .formatted(path, answered, asked, post("preview", answered).body()));
    }
    answered = last ? answered : asked;
    asked = answered;
    return Optional.empty();
  }

  private boolean bring() {
    asked++;
    boolean isAnswered = post("commit", asked).statusCode() == 200;
    answered = isAnswered ? asked : answered;
    return isAnswered;
  }

  private boolean isThere(int number) {
    return post("preview", number).body().contains("\"unchanged\":" + rows + ",");
  }

  private HttpResponse<String> post(String mode, int number) {
    return visitor.send(
        visitor
            .request(path + mode)
            .header("Content-Type", "text/csv")
            .POST(
                BodyPublishers.ofString(
                    "kommune;indikator;periode;wert;bemerkung;begruendung\n"
                        + file.apply(number))));
  }
}
