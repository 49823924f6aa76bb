package de.zielstand.openapi;

import java.util.List;
import java.util.Optional;

/** The description of every call. */
public interface ApiDocument {
  String yaml();

  /** In the order of their groups, then of the document. */
  List<Call> calls();

  record Call(
      String group,
      String verb,
      String path,
      String summary,
      List<Parameter> parameters,
      Optional<String> body,
      List<Answer> answers) {

    /** Stable, so that a call can be linked to. */
    public String anchor() {
      return (verb + path).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Everything a program sends, and everything it gets when all went well, is shown. */
    public boolean hasExamples() {
      return parameters.stream().allMatch(parameter -> !parameter.example().isEmpty())
          && body.filter(String::isBlank).isEmpty()
          && answers.stream()
              .filter(Answer::good)
              .allMatch(answer -> answer.example().isPresent() || answer.status().equals("204"));
    }
  }

  record Parameter(String name, String in, boolean required, String description, String example) {}

  record Answer(String status, String description, Optional<String> example) {
    public boolean good() {
      return status.startsWith("2");
    }
  }
}
