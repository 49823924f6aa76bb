package de.zielstand.surroundings;

import de.zielstand.tenancy.Ags;
import java.util.Optional;

/** What a context figure speaks of: all of the municipality, a Gemeinde of it, or a part. */
public sealed interface Territory {
  int LONGEST_NAME = 200;

  /** As files and addresses say it; empty for all of the municipality. */
  String code();

  static Territory of(String code) {
    Optional<Ags> gemeinde = Ags.parse(code);
    if (gemeinde.isPresent()) {
      return new Gemeinde(gemeinde.get());
    }
    return code.isEmpty() ? new Whole() : new District(code);
  }

  record Whole() implements Territory {
    @Override
    public String code() {
      return "";
    }
  }

  record Gemeinde(Ags ags) implements Territory {
    @Override
    public String code() {
      return ags.value();
    }
  }

  /** A part of the municipality as its own statistics call it, for example a Stadtteil. */
  record District(String name) implements Territory {
    public District {
      if (name.isBlank() || name.length() > LONGEST_NAME) {
        throw new IllegalArgumentException("Not a district: " + name);
      }
    }

    @Override
    public String code() {
      return name;
    }
  }
}
