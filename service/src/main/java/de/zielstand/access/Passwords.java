package de.zielstand.access;

/** Keeps passwords so that nobody can read them. */
public interface Passwords {
  String hash(String password);

  boolean matches(String password, String hash);

  /** Costs as much as a comparison, so that an unknown name is not told by a quick answer. */
  void pretend(String password);
}
