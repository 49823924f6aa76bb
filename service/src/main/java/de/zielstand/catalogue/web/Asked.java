package de.zielstand.catalogue.web;

import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.tenancy.Ags;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call asks for beside its body, and the answers to what it may not ask. */
final class Asked {
  private static final int LONGEST_REASON = 1000;

  private Asked() {}

  static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw refusal("asOf", "NOT_AN_INSTANT", "as-of", text);
    }
  }

  static boolean commit(@Nullable String mode) {
    return switch (mode) {
      case null -> false;
      case "preview" -> false;
      case "commit" -> true;
      default -> throw refusal("mode", "NOT_A_VALUE", "mode", mode);
    };
  }

  static String reason(@Nullable String reason) {
    var text = reason == null ? "" : reason.replaceAll("\\p{Cc}", " ").strip();
    if (text.length() > LONGEST_REASON) {
      throw refusal("reason", "TEXT_TOO_LONG", "reason");
    }
    return text;
  }

  static Problem otherMunicipality(Ags named) {
    return invalid("ags", "WRONG_PLACE", "other-municipality", named);
  }

  static Problem conflict(int newest) {
    return new Problem(Problem.Kind.CONFLICT, "catalogue.problem.conflict", newest);
  }

  private static Refusal refusal(String field, String code, String text, Object... parts) {
    return new Refusal(invalid(field, code, text, parts));
  }

  private static Problem invalid(String field, String code, String text, Object... parts) {
    return new Problem(Problem.Kind.INVALID)
        .at(List.of(Place.field(field, code, "catalogue.problem." + text, parts)));
  }
}
