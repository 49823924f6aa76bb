package de.zielstand.planted.time.trend;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.math3.random.MersenneTwister;

final class DrawsLots {
  private DrawsLots() {}

  static Random seeded() {
    return new Random(1);
  }

  static SecureRandom secure() {
    return new SecureRandom();
  }

  static RandomGenerator ofThread() {
    return ThreadLocalRandom.current();
  }

  static int handedIn(RandomGenerator generator) {
    return generator.nextInt();
  }

  static RandomGeneratorFactory<RandomGenerator> factory() {
    return RandomGeneratorFactory.getDefault();
  }

  static MersenneTwister ofCommonsMath() {
    return new MersenneTwister(1);
  }

  static double mathematical() {
    return Math.random();
  }

  static UUID identifier() {
    return UUID.randomUUID();
  }

  static void shuffled(List<String> names) {
    Collections.shuffle(names);
  }
}
