package de.zielstand.database.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Secrets of the embedded default, made once and kept in the data folder, readable by its owner.
 */
final class LocalSecrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;

  LocalSecrets(Path dataFolder) {
    this.folder = dataFolder.resolve("secrets");
  }

  String longSecret(String name) {
    return kept(name, 32);
  }

  /** Short enough to be typed. */
  String password(String name) {
    return kept(name, 12);
  }

  private String kept(String name, int bytes) {
    var file = folder.resolve(name);
    try {
      if (Files.exists(file)) {
        return Files.readString(file).strip();
      }
      DataFolder.createPrivate(folder);
      var random = new byte[bytes];
      RANDOM.nextBytes(random);
      var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      writePrivately(secret, file);
      return secret;
    } catch (IOException e) {
      throw DataFolder.unusable(folder, e);
    }
  }

  private void writePrivately(String text, Path file) throws IOException {
    if (DataFolder.isPosix(folder)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, text + "\n");
  }
}
