package de.zielstand.rules;

import com.tngtech.archunit.core.domain.AccessTarget;
import java.time.InstantSource;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The doors through which a calculation could get an answer that differs from its last one. */
final class Chance {
  private static final Set<String> CLOCKS =
      Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime");

  private static final Set<String> DRAWS =
      Set.of(
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.util.Collections.shuffle",
          "java.util.UUID.randomUUID");

  private static final Set<String> GENERATOR_PACKAGES =
      Set.of("java.util.random", "org.apache.commons.math3.random");

  private Chance() {}

  /** A clock that is handed in is still a clock: only instants and days may be. */
  static boolean isClock(AccessTarget target) {
    var owner = target.getOwner();
    return CLOCKS.contains(target.getFullName().replaceFirst("\\(.*", ""))
        || owner.isAssignableTo(InstantSource.class)
        || (owner.getPackageName().startsWith("java.time") && target.getName().equals("now"));
  }

  static boolean isRandom(AccessTarget target) {
    var owner = target.getOwner();
    return DRAWS.contains(target.getFullName().replaceFirst("\\(.*", ""))
        || GENERATOR_PACKAGES.contains(owner.getPackageName())
        || owner.isAssignableTo(RandomGenerator.class);
  }
}
