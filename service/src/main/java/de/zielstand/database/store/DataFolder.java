package de.zielstand.database.store;

import de.zielstand.operation.StartProblem;
import de.zielstand.operation.StartProblem.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder in which the embedded default keeps everything: made private, or already ours. */
final class DataFolder {
  private static final Set<String> OURS = Set.of("lock", "postgres", "secrets");
  private static final String LEFT_BY_THE_DISK = "lost+found";

  private DataFolder() {}

  /**
   * A folder with other things in it is left alone: it would have to be closed to everybody else,
   * and that may be somebody's home.
   */
  static void prepare(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      createPrivate(folder);
      return;
    }
    boolean empty = true;
    try (var entries = Files.newDirectoryStream(folder)) {
      for (var entry : entries) {
        var name = entry.getFileName().toString();
        if (OURS.contains(name)) {
          return;
        }
        empty = empty && name.equals(LEFT_BY_THE_DISK);
      }
    }
    if (!empty) {
      throw new StartProblem(
          Kind.DATA_FOLDER,
          "In %s liegen schon andere Dateien. Geben Sie mit ZIELSTAND_DATA einen leeren Ordner an."
              .formatted(folder));
    }
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
    makePrivate(folder);
  }

  static void createPrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    makePrivate(folder);
  }

  private static void makePrivate(Path folder) throws IOException {
    if (isPosix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  static boolean isPosix(Path folder) throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }

  static StartProblem unusable(Path folder, IOException cause) {
    var problem =
        new StartProblem(
            Kind.DATA_FOLDER,
            "Der Datenordner %s lässt sich nicht benutzen: %s. Geben Sie mit ZIELSTAND_DATA einen "
                    .formatted(folder, why(cause))
                + "anderen an oder ändern Sie die Rechte.");
    problem.initCause(cause);
    return problem;
  }

  private static String why(IOException cause) {
    return switch (cause) {
      case AccessDeniedException denied -> "Für %s fehlt das Recht".formatted(denied.getFile());
      case FileAlreadyExistsException file -> "%s ist kein Ordner".formatted(file.getFile());
      case NotDirectoryException file -> "%s ist kein Ordner".formatted(file.getFile());
      case FileSystemException file when file.getReason() != null ->
          "%s, %s".formatted(file.getFile(), file.getReason());
      default -> String.valueOf(cause.getMessage());
    };
  }
}
