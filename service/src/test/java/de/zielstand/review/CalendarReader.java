package de.zielstand.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the events of a calendar file as RFC 5545 says, without any leniency. */
final class CalendarReader {
  private CalendarReader() {}

  static List<Map<String, String>> read(String file) {
    List<Map<String, String>> events = new ArrayList<>();
    List<String> open = new ArrayList<>();
    assertThat(file).endsWith("\r\n");
    String unfolded = file.substring(0, file.length() - 2).replace("\r\n ", "");
    for (String line : unfolded.split("\r\n", -1)) {
      int colon = line.indexOf(':');
      assertThat(colon).as(line).isPositive();
      String name = line.substring(0, colon);
      String value = line.substring(colon + 1);
      switch (name) {
        case "BEGIN" -> {
          open.add(value);
          if (value.equals("VEVENT")) {
            events.add(new LinkedHashMap<>());
          }
        }
        case "END" -> assertThat(open.removeLast()).isEqualTo(value);
        default -> {
          if (open.contains("VEVENT")) {
            String text = name.equals("URL") ? value : unescaped(value);
            assertThat(events.getLast().put(name, text)).as("twice: " + line).isNull();
          }
        }
      }
    }
    assertThat(open).isEmpty();
    return events;
  }

  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      assertThat(sign).as(value).isNotIn(',', ';');
      if (sign == '\\') {
        i++;
        text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
      } else {
        text.append(sign);
      }
    }
    return text.toString();
  }
}
