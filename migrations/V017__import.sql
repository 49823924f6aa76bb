-- Files with figures. One that waits keeps its content; once it was taken in, the figures have it, and
-- each of their revisions knows by which file it came.

create table import (
  id bigint generated always as identity primary key,
  municipality text not null references municipality,
  name text not null check (length(name) between 1 and 200),
  digest text not null,
  size int not null check (size > 0),
  content bytea,
  -- What was said of its numbers where they do not tell it themselves.
  decimal_sign text check (decimal_sign in ('COMMA', 'POINT')),
  person bigint not null references person,
  uploaded_at timestamptz not null default clock_timestamp(),
  changed int not null default 0,
  taken_at timestamptz,
  taken_by bigint references person,
  undone_at timestamptz,
  undone_by bigint references person,
  check ((taken_at is null) = (content is not null)),
  check ((taken_at is null) = (taken_by is null)),
  check ((undone_at is null) = (undone_by is null)),
  check (undone_at is null or taken_at is not null)
);

create index import_by_age on import (municipality, uploaded_at);

alter table import enable row level security;
create policy import_own on import
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert, update, delete on import to "${service-role}";

alter table observation add column import bigint;
create index observation_of_import on observation (municipality, import) where import is not null;
