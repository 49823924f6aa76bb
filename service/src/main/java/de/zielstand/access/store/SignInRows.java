package de.zielstand.access.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each question is a function of the database: the service has no right on the tables behind. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SignInRows extends GenericRepository<SignInRows.CallerRow, Long> {
  @Query("select id, password_hash, home from login_of(:name)")
  Optional<LoginRow> login(String name);

  @Query("select id, username, display_name, language, home, grants from caller_of(:person)")
  Optional<CallerRow> caller(long person);

  @Query("select open_session(:person, :hash, :until, :device)")
  boolean openSession(long person, String hash, Instant until, String device);

  @Query("select person_of_session(:hash, :idleHours)")
  @Nullable Long personOfSession(String hash, int idleHours);

  @Query("select close_session(:hash)")
  boolean closeSession(String hash);

  @Query("select close_sessions_of(:person, :exceptHash)")
  boolean closeSessionsOf(long person, String exceptHash);

  @Query("select token_hash, device, opened_at, last_seen_at from sessions_of(:person)")
  List<SessionRow> sessions(long person);

  @Query("select make_api_token(:person, :hash, :name, :until)")
  boolean makeApiToken(long person, String hash, String name, Instant until);

  @Query("select person_of_api_token(:hash)")
  @Nullable Long personOfApiToken(String hash);

  @Query("select id, name, created_at, expires_at, last_used_at from api_tokens_of(:person)")
  List<ApiTokenRow> apiTokens(long person);

  @Query("select revoke_api_token(:person, :token)")
  boolean revokeApiToken(long person, long token);

  @Query("select revoke_api_tokens_of(:person)")
  boolean revokeApiTokensOf(long person);

  @Query("select blocked_until(:key)")
  @Nullable Instant blockedUntil(String key);

  @Query("select note_failure(:key, :allowed)")
  boolean noteFailure(String key, int allowed);

  @Query("select forget_failures(:key)")
  boolean forgetFailures(String key);

  @MappedEntity
  record LoginRow(long id, @Nullable String passwordHash, String home) {}

  @MappedEntity
  record CallerRow(
      long id, String username, String displayName, String language, String home, String grants) {}

  @MappedEntity
  record SessionRow(String tokenHash, String device, Instant openedAt, Instant lastSeenAt) {}

  @MappedEntity
  record ApiTokenRow(
      long id, String name, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt) {}
}
