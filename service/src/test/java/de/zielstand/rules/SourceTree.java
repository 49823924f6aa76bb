package de.zielstand.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files people wrote, below one folder; what tools leave behind is no part of it. */
public record SourceTree(Path root) {
  private static final Set<String> LEFT_BY_TOOLS = Set.of(".git", "target", ".idea", ".vscode");

  /** A file, named from the root with slashes. Any byte is a character, so any file can be read. */
  record Source(String name, String text) {
    boolean isA(String... endings) {
      return List.of(endings).stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    String folder() {
      return name.substring(0, name.lastIndexOf('/') + 1);
    }
  }

  /** The build starts tests in the module, a development environment perhaps in the root. */
  public static SourceTree ofTheRepository() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("migrations"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("Not started inside the repository");
      }
    }
    return new SourceTree(folder);
  }

  List<Source> files() {
    var found = new ArrayList<Source>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return LEFT_BY_TOOLS.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (attributes.isRegularFile()) {
                var name = root.relativize(file).toString().replace('\\', '/');
                found.add(new Source(name, Files.readString(file, ISO_8859_1)));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }
}
