package de.zielstand.database.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.operation.StartProblem;
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
