package de.zielstand.database.store;

import de.zielstand.operation.KeptSecrets;
import de.zielstand.operation.Settings;
import jakarta.inject.Singleton;

@Singleton
final class ConfiguredSecrets implements KeptSecrets {
  private final Settings settings;
  private final LocalSecrets kept;

  ConfiguredSecrets(Settings settings) {
    this.settings = settings;
    this.kept = new LocalSecrets(settings.dataFolder());
  }

  @Override
  public String signingKey() {
    return settings.secret().orElseGet(() -> kept.longSecret("signing-key"));
  }

  @Override
  public String demoPassword() {
    return settings.demoPassword().orElseGet(() -> kept.password("demo-password"));
  }
}
