package de.zielstand.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.access.People;
import de.zielstand.dashboard.OwnDashboards.Saving;
import de.zielstand.dashboard.OwnDashboards.Version;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnDashboardsTest {
  private static final Scope SCOPE = Scope.of(new Ags("05382"));
  private static final Scope OTHER = Scope.of(new Ags("05114000"));
  private static final RunningZielstand SERVICE = RunningZielstand.shared();

  private final OwnDashboards own = SERVICE.part(OwnDashboards.class);
  private final long person = SERVICE.part(People.class).all(OTHER).getFirst().id();

  @Test
  void keepEveryVersionWithItsWriter() {
    var name = new DashboardName("fassungen");
    assertThat(save(name, 0, "eins")).isEqualTo(new Saving.Saved(1));
    assertThat(save(name, 1, "zwei")).isEqualTo(new Saving.Saved(2));
    assertThat(save(name, 2, "zwei")).isEqualTo(new Saving.Unchanged(2));
    assertThat(own.versions(SCOPE, name))
        .extracting(Version::number, Version::document)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, Optional.of("zwei")),
            org.assertj.core.groups.Tuple.tuple(1, Optional.of("eins")));
  }

  @Test
  void tellWhoCameTooLate() {
    var name = new DashboardName("zu-spaet");
    save(name, 0, "eins");
    assertThat(save(name, 0, "zwei")).isEqualTo(new Saving.Conflict(1));
    assertThat(own.versions(SCOPE, name)).hasSize(1);
  }

  @Test
  void canBeLeftOutAndComeBack() {
    var name = new DashboardName("weg-und-da");
    save(name, 0, "eins");
    assertThat(own.save(SCOPE, name, 1, Optional.empty(), person)).isEqualTo(new Saving.Saved(2));
    assertThat(newest(name).document()).isEmpty();
    assertThat(save(name, 2, "eins")).isEqualTo(new Saving.Saved(3));
    assertThat(newest(name).document()).contains("eins");
  }

  @Test
  void belongToTheirMunicipality() {
    var name = new DashboardName("nur-hier");
    save(name, 0, "eins");
    assertThat(own.versions(OTHER, name)).isEmpty();
    assertThat(own.newest(OTHER)).extracting(Version::name).doesNotContain(name);
  }

  @Test
  void areNotEndless() {
    Scope full = Scope.of(new Ags("05378"));
    for (int i = 0; i < OwnDashboards.MOST; i++) {
      own.save(full, new DashboardName("d" + i), 0, Optional.of("x"), person);
    }
    assertThat(own.save(full, new DashboardName("eins-mehr"), 0, Optional.of("x"), person))
        .isEqualTo(new Saving.Full(OwnDashboards.MOST));
    assertThat(own.save(full, new DashboardName("d1"), 1, Optional.of("y"), person))
        .isEqualTo(new Saving.Saved(2));
  }

  private Saving save(DashboardName name, int expected, String document) {
    return own.save(SCOPE, name, expected, Optional.of(document), person);
  }

  private Version newest(DashboardName name) {
    return own.newest(SCOPE).stream()
        .filter(version -> version.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
