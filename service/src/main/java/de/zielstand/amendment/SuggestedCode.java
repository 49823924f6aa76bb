package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Located;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Records;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A free code that goes on where the codes of its kind have got to. */
public final class SuggestedCode {
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,5})");

  private SuggestedCode() {}

  /** For a new element beside its like: M18 is followed by M19, M02-I3 by M02-I4. */
  public static Code beside(
      Catalogue catalogue, Optional<Element> owner, Class<? extends Element> type) {
    List<? extends Element> like =
        Pages.of(catalogue).stream()
            .filter(one -> one.owner().equals(owner))
            .map(Located::element)
            .filter(type::isInstance)
            .toList();
    Set<String> taken = taken(catalogue);
    return new Code(
        like.reversed().stream()
            .map(element -> NUMBERED.matcher(element.code().value()))
            .filter(Matcher::matches)
            .findFirst()
            .map(last -> following(last.group(1), last.group(2), taken))
            .orElseGet(() -> after(start(owner, type), taken)));
  }

  static Set<String> taken(Catalogue catalogue) {
    Set<String> taken = new HashSet<>();
    for (Records.Part part : Records.parts(catalogue)) {
      if (part.value() instanceof Element element) {
        taken.add(element.code().value());
      }
    }
    return taken;
  }

  /** Concepts have their codes to themselves, but for those that stand beside all of them. */
  static Set<String> taken(Catalogue catalogue, Optional<Code> concept) {
    Set<String> taken = new HashSet<>();
    for (Located one : Pages.of(catalogue)) {
      boolean isNear =
          one.place().concept().isEmpty()
              || concept.isEmpty()
              || one.place().concept().equals(concept);
      if (isNear) {
        taken.add(one.element().code().value());
      }
    }
    return taken;
  }

  static String after(String start, Set<String> taken) {
    String fitting = start.length() > 34 ? start.substring(0, 34) : start;
    int number = 1;
    while (taken.contains(fitting + number)) {
      number++;
    }
    return fitting + number;
  }

  private static String following(String start, String digits, Set<String> taken) {
    int number = Integer.parseInt(digits);
    String next;
    do {
      number++;
      next = start + ("%0" + digits.length() + "d").formatted(number);
    } while (taken.contains(next));
    return next.length() > 40 ? after(start, taken) : next;
  }

  private static String start(Optional<Element> owner, Class<?> type) {
    String initial = type.getSimpleName().substring(0, 1);
    boolean standsAlone = owner.isEmpty() || owner.get() instanceof de.zielstand.catalogue.Concept;
    return standsAlone ? initial : owner.get().code() + "-" + initial;
  }
}
