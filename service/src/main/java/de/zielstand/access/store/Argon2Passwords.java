package de.zielstand.access.store;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import de.zielstand.access.Passwords;
import jakarta.inject.Singleton;

/** Argon2id with the memory and rounds that OWASP names as the least. */
@Singleton
final class Argon2Passwords implements Passwords {
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  @Override
  public String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
  }

  @Override
  public boolean matches(String password, String hash) {
    return Password.check(password, hash).with(ARGON2);
  }

  @Override
  public void pretend(String password) {
    hash(password);
  }
}
