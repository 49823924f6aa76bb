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

/** Each query names the municipality itself; row-level security would hold without it, too. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PeopleRows extends GenericRepository<PeopleRows.PersonRow, Long> {
  String PERSON =
      """
      select p.id, p.home, p.username, p.display_name, p.email, p.language,
        p.password_hash is not null as signed_up, p.last_sign_in_at, p.disabled_at, p.version,
        coalesce((select string_agg(g.role, ',') from role_grant g
                  where g.person = p.id and g.municipality = :scope), '') as roles
      from person p
      """;

  @Query(
      PERSON
          + """
          where p.home = :scope
            or exists (select from role_grant g where g.person = p.id and g.municipality = :scope)
          """)
  List<PersonRow> all(String scope);

  @Query(
      PERSON
          + """
          where p.id = :id and (p.home = :scope
            or exists (select from role_grant g where g.person = p.id and g.municipality = :scope))
          """)
  Optional<PersonRow> find(String scope, long id);

  @Query(
      """
      insert into person (home, username, display_name, email)
      values (:scope, :username, :displayName, :email)
      on conflict (username) do nothing
      """)
  int add(String scope, String username, String displayName, @Nullable String email);

  @Query("select id_of_username(:username)")
  @Nullable Long idOf(String username);

  @Query(
      """
      update person set display_name = :displayName, email = :email, version = version + 1
      where id = :id and home = :scope and version = :version
      """)
  int rename(String scope, long id, int version, String displayName, @Nullable String email);

  /** One change of rights at a time in a municipality, until the transaction ends. */
  @Query("select true from pg_advisory_xact_lock(hashtext('people ' || :scope))")
  boolean lock(String scope);

  /** Those who could really do it: signed up and not disabled. */
  @Query(
      """
      select count(*) from role_grant g join person p on p.id = g.person
      where g.municipality = :scope and g.role = :role and g.person <> :id
        and p.disabled_at is null and p.password_hash is not null
      """)
  long othersWith(String scope, String role, long id);

  @Query("insert into role_grant (person, municipality, role) values (:id, :scope, :role)")
  void grant(String scope, long id, String role);

  @Query("delete from role_grant where person = :id and municipality = :scope")
  void revokeAll(String scope, long id);

  @Query(
      """
      update person set disabled_at = :at, version = version + 1 where id = :id and home = :scope
      """)
  int disable(String scope, long id, @Nullable Instant at);

  @Query("update person set language = :language where id = :id and home = :scope")
  int chooseLanguage(String scope, long id, String language);

  @Query("select password_hash from person where id = :id and home = :scope")
  @Nullable String passwordHash(String scope, long id);

  @Query(
      """
      update person set password_hash = :hash, password_changed_at = now()
      where id = :id and home = :scope
      """)
  int setPassword(String scope, long id, String hash);

  @MappedEntity
  record PersonRow(
      long id,
      String home,
      String username,
      String displayName,
      @Nullable String email,
      String language,
      boolean signedUp,
      @Nullable Instant lastSignInAt,
      @Nullable Instant disabledAt,
      int version,
      String roles) {}
}
