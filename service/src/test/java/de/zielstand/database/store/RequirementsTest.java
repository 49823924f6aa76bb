package de.zielstand.database.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.operation.StartProblem;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementsTest {
  @ParameterizedTest
  @ValueSource(ints = {9, 13, 14})
  void anOldServerIsRefused(int major) {
    assertThatThrownBy(() -> ServerCheck.requireVersion(major))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("PostgreSQL " + major + " ist zu alt");
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 16, 17, 18})
  void aRecentServerIsTaken(int major) {
    assertThatCode(() -> ServerCheck.requireVersion(major)).doesNotThrowAnyException();
  }

  /** Said by hand, since the tests may run as somebody to whom every folder is open. */
  @Test
  void aFolderIsRefusedWithTheReasonAndTheWayOut() {
    var folder = Path.of("/daten");
    assertThat(DataFolder.unusable(folder, new AccessDeniedException("/daten/lock")))
        .hasMessage(
            "Der Datenordner /daten lässt sich nicht benutzen: Für /daten/lock fehlt das Recht. "
                + "Geben Sie mit ZIELSTAND_DATA einen anderen an oder ändern Sie die Rechte.");
    assertThat(DataFolder.unusable(folder, new FileAlreadyExistsException("/daten")))
        .hasMessageContaining("/daten ist kein Ordner");
    assertThat(DataFolder.unusable(folder, new FileSystemException("/daten", null, "Read-only")))
        .hasMessageContaining("/daten, Read-only");
  }

  @Test
  void aFullDiskIsSaidBeforeTheDatabaseStartsOnIt() {
    assertThatThrownBy(() -> EmbeddedDatabase.requireSpace(10L << 20, Path.of("/daten")))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("/daten")
        .hasMessageContaining("10 MB");
    assertThatCode(() -> EmbeddedDatabase.requireSpace(1L << 30, Path.of("/daten")))
        .doesNotThrowAnyException();
  }
}
