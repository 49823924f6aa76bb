-- What the municipalities have written down. The document of every saved version is kept whole and
-- never changed; the tables beside it hold every code that was ever in one, for figures to refer to.

create table catalogue_version (
  municipality text not null references municipality,
  number int not null check (number > 0),
  recorded_at timestamptz not null default clock_timestamp(),
  person bigint references person,
  reason text not null check (length(reason) <= 1000),
  document text not null check (octet_length(document) <= 8 * 1024 * 1024),
  hash text not null,
  primary key (municipality, number),
  check (hash = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);

create index catalogue_version_at on catalogue_version (municipality, recorded_at);

-- An element that left the catalogue has a last version and stays; concept is '' for what stands
-- beside the concepts. Elements are linked to by code, and the type belongs to the key: a code given
-- to something else later does not inherit the figures of the first.
create table catalogue_element (
  municipality text not null references municipality,
  concept text not null check (concept = '' or concept ~ '^[A-Z0-9][A-Za-z0-9._-]{0,39}$'),
  type text not null check (type in
    ('Concept', 'Milestone', 'FocusPeriod', 'FieldOfAction', 'Goal', 'Measure', 'Step', 'Indicator',
      'Body', 'Resolution', 'ReportDuty', 'ContextFigure')),
  code text not null check (code ~ '^[A-Z0-9][A-Za-z0-9._-]{0,39}$'),
  title text not null check (length(title) between 1 and 300),
  first_version int not null,
  last_version int,
  primary key (municipality, concept, type, code),
  foreign key (municipality, first_version) references catalogue_version,
  foreign key (municipality, last_version) references catalogue_version,
  check (first_version <= last_version)
);

-- Among what is in the catalogue now a code means one thing.
create unique index catalogue_element_code
  on catalogue_element (municipality, concept, code) where last_version is null;

create table measure (
  municipality text not null references municipality,
  concept text not null,
  type text not null default 'Measure' check (type = 'Measure'),
  code text not null,
  lifecycle text not null check (lifecycle in
    ('PLANNED', 'RUNNING', 'DEFERRED', 'FINISHED', 'REGULAR_SERVICE', 'DROPPED')),
  primary key (municipality, concept, code),
  foreign key (municipality, concept, type, code) references catalogue_element
);

create table indicator (
  municipality text not null references municipality,
  concept text not null,
  type text not null default 'Indicator' check (type = 'Indicator'),
  code text not null,
  kind text not null check (kind in
    ('COUNT', 'DISTINCT', 'STOCK', 'QUANTITY', 'SHARE', 'SCORE', 'MILESTONE', 'RECURRING', 'CLICKS',
      'LEVELS', 'JUDGEMENT')),
  rhythm text not null check (rhythm in
    ('WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'SCHOOL_HALF_YEAR', 'SCHOOL_YEAR',
      'TWO_YEARS', 'EVENT')),
  disclosure text not null check (disclosure in ('NO_PERSONS', 'PERSONS', 'CHILDREN_LANGUAGE')),
  definition_key text,
  owner_type text not null check (owner_type in ('Concept', 'Goal', 'Measure', 'Body', 'ReportDuty')),
  owner text not null,
  primary key (municipality, concept, code),
  foreign key (municipality, concept, type, code) references catalogue_element,
  foreign key (municipality, concept, owner_type, owner) references catalogue_element
);

create index indicator_owner on indicator (municipality, concept, owner_type, owner);

alter table catalogue_version enable row level security;
create policy catalogue_version_own on catalogue_version
  using (municipality = (select scope())) with check (municipality = (select scope()));
alter table catalogue_element enable row level security;
create policy catalogue_element_own on catalogue_element
  using (municipality = (select scope())) with check (municipality = (select scope()));
alter table measure enable row level security;
create policy measure_own on measure
  using (municipality = (select scope())) with check (municipality = (select scope()));
alter table indicator enable row level security;
create policy indicator_own on indicator
  using (municipality = (select scope())) with check (municipality = (select scope()));

-- Nobody changes or deletes a version, and nothing that was ever in one.
grant select, insert on catalogue_version to "${service-role}";
grant select, insert, update on catalogue_element to "${service-role}";
grant select, insert, update on measure to "${service-role}";
grant select, insert, update on indicator to "${service-role}";
