package de.zielstand.access;

import java.util.List;
import java.util.Optional;

/**
 * What a browser says of itself, in words people know.
 *
 * @param browser and {@code system} are empty where they cannot be told
 */
public record Device(Optional<String> browser, Optional<String> system) {
  // Browsers claim to be their predecessors as well, so the more special sign has to come first.
  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("Firefox/", "Firefox"),
          new Sign("FxiOS/", "Firefox"),
          new Sign("Chrome/", "Chromium"),
          new Sign("CriOS/", "Chromium"),
          new Sign("Safari/", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("Android", "Android"),
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS X", "macOS"),
          new Sign("CrOS", "ChromeOS"),
          new Sign("Linux", "Linux"));

  private record Sign(String part, String name) {}

  public static Device of(String userAgent) {
    return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
  }

  private static Optional<String> first(List<Sign> signs, String userAgent) {
    return signs.stream()
        .filter(sign -> userAgent.contains(sign.part()))
        .map(Sign::name)
        .findFirst();
  }
}
