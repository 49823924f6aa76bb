package de.zielstand.catalogue.store;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/**
 * The codes of a catalogue. All of them go to the database as one JSON text, since a catalogue has
 * hundreds and each statement costs a round trip.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ElementRows extends GenericRepository<ElementRows.ElementRow, String> {
  /** Everything ends; what is still there is taken up again in the same transaction. */
  @Query(
      """
      update catalogue_element set last_version = :last
      where municipality = :scope and last_version is null
      """)
  void endAll(String scope, int last);

  @Query(
      """
      insert into catalogue_element (municipality, concept, type, code, title, first_version)
      select :scope, e.concept, e.type, e.code, e.title, :version
      from jsonb_to_recordset(cast(:elements as jsonb))
        as e (concept text, type text, code text, title text)
      on conflict (municipality, concept, type, code)
        do update set title = excluded.title, last_version = null
      """)
  void takeUp(String scope, int version, String elements);

  @Query(
      """
      insert into measure (municipality, concept, code, lifecycle)
      select :scope, m.concept, m.code, m.lifecycle
      from jsonb_to_recordset(cast(:measures as jsonb))
        as m (concept text, code text, lifecycle text)
      on conflict (municipality, concept, code) do update set lifecycle = excluded.lifecycle
      """)
  void keepMeasures(String scope, String measures);

  @Query(
      """
      insert into indicator (municipality, concept, code, kind, rhythm, disclosure, definition_key,
        owner_type, owner)
      select :scope, i.concept, i.code, i.kind, i.rhythm, i.disclosure,
        nullif(i."definitionKey", ''), i."ownerType", i.owner
      from jsonb_to_recordset(cast(:indicators as jsonb))
        as i (concept text, code text, kind text, rhythm text, disclosure text,
          "definitionKey" text, "ownerType" text, owner text)
      on conflict (municipality, concept, code) do update set
        kind = excluded.kind, rhythm = excluded.rhythm, disclosure = excluded.disclosure,
        definition_key = excluded.definition_key, owner_type = excluded.owner_type,
        owner = excluded.owner
      """)
  void keepIndicators(String scope, String indicators);

  @MappedEntity
  record ElementRow(String concept, String type, String code, String title) {}
}
