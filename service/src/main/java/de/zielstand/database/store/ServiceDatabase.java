package de.zielstand.database.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import de.zielstand.database.DatabaseServer;
import de.zielstand.operation.Errand;
import de.zielstand.operation.Settings;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Hands the service its database: embedded or given, checked, migrated, scoped. */
@Factory
final class ServiceDatabase {
  /** Closed by the container only after the pool, which depends on it. */
  @Singleton
  @Bean(preDestroy = "close")
  PreparedServer server(Settings settings, Errand errand) {
    return PreparedServer.prepare(settings, errand);
  }

  @Singleton
  DatabaseServer description(PreparedServer server) {
    return server.forService();
  }

  @Singleton
  @Bean(preDestroy = "close")
  ConnectionPool pool(DatabaseServer server) {
    var config = new HikariConfig();
    config.setPoolName("zielstand");
    config.setJdbcUrl(server.url());
    config.setUsername(server.username());
    config.setPassword(server.password());
    config.setSchema("zielstand");
    config.setMaximumPoolSize(16);
    // A database that is gone has to be said while the person still waits for the page.
    config.setConnectionTimeout(5_000);
    config.setValidationTimeout(2_000);
    config.addDataSourceProperty("ApplicationName", "zielstand");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("connectTimeout", "5");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // In seconds, longer than any statement of ours: ends waiting for a server that went silent.
    config.addDataSourceProperty("socketTimeout", "180");
    return new ConnectionPool(new HikariDataSource(config));
  }

  /** Made at the start, so that a database problem is found before the first request. */
  @Context
  @Named("default")
  DataSource scoped(ConnectionPool pool) {
    return new ScopeAtBegin(pool.connections());
  }

  /** Not itself a data source to the container: the scoped one above has to stay the only one. */
  record ConnectionPool(HikariDataSource connections) implements AutoCloseable {
    @Override
    public void close() {
      connections.close();
    }
  }
}
