package de.zielstand.operation;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two people who enter, hand in, approve and reopen without a break, until the service is gone.
 * What they were answered and what they asked for last differ by one call at most.
 */
final class CrashDesk {
  private static final String PATH = "/api/v1/municipalities/05114000/";
  private static final String SHEET = PATH + "submissions/M02/2020-Q1/";
  private static final Pattern STEPS = Pattern.compile("\"steps\":(\\d+)");

  private final Visitor recorder;
  private final Visitor approver;
  private int savedAnswered;
  private int savedAsked;
  private int stepsAnswered;
  private int stepsAsked;

  CrashDesk(String address) {
    recorder = RunningZielstand.visitorAt(address);
    approver = RunningZielstand.visitorAt(address);
  }

  void signIn() {
    recorder.withTokenOf("krefeld.erfassung");
    approver.withTokenOf("krefeld.freigabe");
    save();
  }

  /** Until a call is not answered. */
  void work() {
    try {
      while (saveTwice() && step(recorder, "submit") && step(approver, "approve") && reopen()) {
        Thread.onSpinWait();
      }
    } catch (RuntimeException theServiceIsGone) {
      // This is what the test is about.
    }
  }

  /** Empty where everything that was answered is there, and nothing by halves. */
  Optional<String> whatIsWrong() {
    boolean last = isThere(savedAnswered);
    if (!last && !(savedAsked > savedAnswered && isThere(savedAsked))) {
      return Optional.of("Saved was " + savedAnswered + ", asked for " + savedAsked);
    }
    savedAnswered = last ? savedAnswered : savedAsked;
    savedAsked = savedAnswered;
    var steps = STEPS.matcher(reopened().body());
    if (!steps.find()) {
      return Optional.of("It cannot be reopened");
    }
    int before = Integer.parseInt(steps.group(1)) - 1;
    if (before != stepsAnswered && before != stepsAsked) {
      return Optional.of(
          "Steps are " + before + ", answered " + stepsAnswered + ", asked for " + stepsAsked);
    }
    stepsAnswered = before + 1;
    stepsAsked = stepsAnswered;
    return Optional.empty();
  }

  private boolean saveTwice() {
    boolean first = save();
    return first && save();
  }

  private boolean save() {
    savedAsked++;
    var answer = post("?mode=commit", savedAsked);
    if (answer.statusCode() == 200) {
      savedAnswered = savedAsked;
    }
    return answer.statusCode() == 200;
  }

  /** Both figures of a call, or it was done by halves. */
  private boolean isThere(int number) {
    return post("?mode=preview", number).body().contains("\"unchanged\":2");
  }

  private HttpResponse<String> post(String query, int number) {
    return recorder.json(
        "POST",
        PATH + "observations" + query,
        """
        {"items":[
        {"indicator":"M02-I1","period":"2020-Q1","value":"%1$d","note":"Probe %1$d"},
        {"indicator":"M02-I2","period":"2020-Q1","numerator":"%1$d","denominator":"100000",
        "note":"Probe %1$d"}]}
        """
            .formatted(number));
  }

  private boolean step(Visitor visitor, String step) {
    stepsAsked++;
    return answered(visitor.json("POST", SHEET + step, ""));
  }

  private boolean reopen() {
    stepsAsked++;
    return answered(reopened());
  }

  private HttpResponse<String> reopened() {
    return approver.json(
        "POST", SHEET + "reopen", "{\"reason\":\"Probe\",\"until\":\"2035-12-31\"}");
  }

  private boolean answered(HttpResponse<String> answer) {
    if (answer.statusCode() == 200) {
      stepsAnswered = stepsAsked;
    }
    return answer.statusCode() == 200;
  }
}
