package de.zielstand.surroundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.municipality.SampleMunicipality;
import de.zielstand.surroundings.ContextFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleContextTest {
  private final RunningZielstand service = RunningZielstand.shared();

  @ParameterizedTest
  @EnumSource(SampleMunicipality.class)
  void isTakenInWhollyAndSaysThatItIsInvented(SampleMunicipality municipality) throws IOException {
    try (var lines = Files.lines(Path.of("../sample-data/context", municipality.file() + ".csv"))) {
      assertThat(service.part(ContextFigures.class).known(municipality.scope()).holding())
          .filteredOn(figure -> figure.by().isEmpty())
          .hasSize((int) lines.count() - 1)
          .allMatch(figure -> figure.said().orElseThrow().source().contains("erfunden"));
    }
  }
}
