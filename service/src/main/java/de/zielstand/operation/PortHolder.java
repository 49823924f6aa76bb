package de.zielstand.operation;

import de.zielstand.operation.StartProblem.Kind;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out, before anything else is started, whether the port is free, and who has it if not. */
public final class PortHolder {
  private static final int FIRST_FOR_EVERYBODY = 1024;
  private static final Path PROC = Path.of("/proc");

  private PortHolder() {}

  public static void requireFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      var problem = new StartProblem(Kind.PORT_TAKEN, sentence(port));
      problem.initCause(e);
      throw problem;
    }
  }

  private static String sentence(int port) {
    if (port < FIRST_FOR_EVERYBODY && listeningSocket(port).isEmpty()) {
      return "Ports unter %d darf nur die Systemverwaltung öffnen. Wählen Sie mit ZIELSTAND_PORT "
              .formatted(FIRST_FOR_EVERYBODY)
          + "einen anderen als %d.".formatted(port);
    }
    return "Der Port %d ist belegt%s. Beenden Sie das Programm oder wählen Sie mit "
            .formatted(port, find(port).map(process -> ", und zwar von " + process).orElse(""))
        + "ZIELSTAND_PORT einen anderen.";
  }

  /** Linux tells which socket listens and which process holds it; elsewhere nobody is named. */
  static Optional<String> find(int port) {
    return listeningSocket(port)
        .flatMap(inode -> processes().filter(process -> holds(process, inode)).findFirst())
        .map(PortHolder::describe);
  }

  private static Optional<String> listeningSocket(int port) {
    var address = String.format(Locale.ROOT, ":%04X", port);
    return Stream.of("net/tcp", "net/tcp6")
        .flatMap(table -> lines(PROC.resolve(table)))
        .map(line -> line.strip().split("\\s+"))
        .filter(cells -> cells.length > 9 && cells[1].endsWith(address) && cells[3].equals("0A"))
        .map(cells -> "socket:[" + cells[9] + "]")
        .findFirst();
  }

  private static Stream<Path> processes() {
    try (var entries = Files.list(PROC)) {
      return entries
          .filter(entry -> entry.getFileName().toString().matches("\\d+"))
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static boolean holds(Path process, String socket) {
    try (var handles = Files.list(process.resolve("fd"))) {
      return handles.anyMatch(handle -> target(handle).equals(socket));
    } catch (IOException e) {
      return false;
    }
  }

  private static String target(Path handle) {
    try {
      return Files.readSymbolicLink(handle).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static Stream<String> lines(Path table) {
    try {
      return Files.readAllLines(table).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static String describe(Path process) {
    var name = lines(process.resolve("comm")).findFirst().orElse("?");
    return "%s (Prozess %s)".formatted(name, process.getFileName());
  }
}
