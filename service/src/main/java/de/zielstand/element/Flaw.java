package de.zielstand.element;

import java.util.List;

/** One thing that is wrong with a value: under which of its keys, what, and with which figures. */
public record Flaw(String key, FlawCode code, List<String> arguments) {
  public Flaw {
    arguments = List.copyOf(arguments);
  }

  public static Flaw of(String key, FlawCode code, Object... arguments) {
    return new Flaw(key, code, List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** The same flaw seen from outside the value that holds it. */
  public Flaw within(String outer) {
    String inner = key.isEmpty() || key.startsWith("[") || outer.isEmpty() ? key : "." + key;
    return new Flaw(outer + inner, code, arguments);
  }

  /** Where the texts keep the sentence for it. */
  public String messageKey() {
    return code.messageKey() + (isMisspelled() ? "-likely" : "");
  }

  /** What the sentence fills in. */
  public List<Object> messageParts() {
    return isMisspelled() ? List.copyOf(arguments) : List.of(String.join(", ", arguments));
  }

  /** The second argument is the key that was meant. */
  private boolean isMisspelled() {
    return code == FlawCode.UNKNOWN_KEY && arguments.size() > 1;
  }
}
