package de.zielstand.database.store;

import de.zielstand.operation.StartProblem;
import de.zielstand.operation.StartProblem.Kind;
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
      createPrivateFolder(folder);
      var random = new byte[bytes];
      RANDOM.nextBytes(random);
      var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      writePrivately(secret, file);
      return secret;
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  static void createPrivateFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (posix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private void writePrivately(String text, Path file) throws IOException {
    if (posix(folder)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, text + "\n");
  }

  private static boolean posix(Path folder) throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }

  static StartProblem unusable(Path folder, IOException cause) {
    var problem =
        new StartProblem(
            Kind.DATA_FOLDER,
            "Der Datenordner %s lässt sich nicht lesen oder beschreiben (%s). "
                    .formatted(folder, cause.getMessage())
                + "Geben Sie mit ZIELSTAND_DATA einen anderen an oder ändern Sie die Rechte.");
    problem.initCause(cause);
    return problem;
  }
}
