package de.zielstand.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was wrong with a request, where, and which words say so. The words are looked up when it is
 * shown, in the language of the one who reads it.
 */
public record Problem(Kind kind, String textKey, List<Object> parts, List<Place> places) {

  public Problem(Kind kind, String textKey, Object... parts) {
    this(kind, textKey, List.of(parts), List.of());
  }

  public Problem(Kind kind) {
    this(kind, "page.problem." + kind.code() + ".detail");
  }

  public Problem at(List<Place> found) {
    return new Problem(kind, textKey, parts, List.copyOf(found));
  }

  public String detail(Texts texts) {
    return texts.of(textKey, parts.toArray());
  }

  private static String kebab(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One spot that is wrong: a line and column of a file, or a path into a document or form. */
  public record Place(
      Optional<Integer> line,
      Optional<String> column,
      Optional<String> path,
      String code,
      String textKey,
      List<Object> parts) {

    public static Place field(String field, String code, String textKey, Object... parts) {
      return new Place(
          Optional.empty(), Optional.empty(), Optional.of(field), code, textKey, List.of(parts));
    }

    /** In the words that a feature has for that code. */
    public static Place of(String feature, String field, String code, Object... parts) {
      return field(field, code, feature + ".problem." + kebab(code), parts);
    }

    public String message(Texts texts) {
      return texts.of(textKey, parts.toArray());
    }
  }

  /** The few ways in which a request can fail, each with its status of HTTP. */
  public enum Kind {
    UNREADABLE(400),
    NOT_SIGNED_IN(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID(422),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }

    public String code() {
      return kebab(name());
    }

    /** The kind for a status the framework chose. */
    public static Kind ofStatus(int status) {
      for (var kind : values()) {
        if (kind.status == status) {
          return kind;
        }
      }
      return status >= 500 ? INTERNAL : UNREADABLE;
    }
  }
}
