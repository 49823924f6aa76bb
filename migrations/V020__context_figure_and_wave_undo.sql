-- What surrounds the measures: figures of official and own statistics, each with its day and its source. A
-- revision is written once and never changed; what was a mistake is followed by another, or taken back.

-- A file that waits keeps its content; once it was taken in, the figures have it.
create table context_file (
  id bigint generated always as identity unique,
  municipality text not null references municipality,
  name text not null check (length(name) between 1 and 200),
  content bytea,
  person bigint not null references person,
  at timestamptz not null default clock_timestamp(),
  changed int not null default 0 check (changed >= 0),
  taken_at timestamptz,
  taken_by bigint references person,
  undone_at timestamptz,
  undone_by bigint references person,
  -- What a program was answered, so that the same call again is answered the same.
  key text check (length(key) between 1 and 200),
  digest text,
  answer text,
  primary key (municipality, id),
  check ((taken_at is null) = (content is not null)),
  check ((taken_at is null) = (taken_by is null)),
  check ((undone_at is null) = (undone_by is null)),
  check (undone_at is null or taken_at is not null),
  check (num_nulls(key, digest, answer) in (0, 3)),
  unique (municipality, person, key)
);

create table context_figure (
  municipality text not null references municipality,
  figure text not null check (figure ~ '^[A-Z0-9][A-Za-z0-9._-]{0,39}$'),
  -- Empty for all of the municipality, the key of a Gemeinde, or the name of a part.
  territory text not null check (length(territory) <= 200),
  day date not null check (day between date '1900-01-01' and date '2100-12-31'),
  revision int not null check (revision > 0),
  recorded_at timestamptz not null default clock_timestamp(),
  person bigint references person,
  sample boolean not null default false,
  file bigint,
  reason text check (length(reason) between 1 and 4000),
  -- Nothing below it: the figure was taken back.
  title text check (length(title) between 1 and 300),
  value numeric(38, 20),
  unit text check (length(unit) between 1 and 300),
  definition text check (length(definition) between 1 and 4000),
  source text check (length(source) between 1 and 300),
  note text check (length(note) between 1 and 4000),
  primary key (municipality, figure, territory, day, revision),
  foreign key (municipality, file) references context_file,
  check (num_nulls(title, value, unit, source) in (0, 4)),
  check (value is not null or (definition is null and note is null and revision > 1)),
  check (sample = (person is null))
);

create index context_figure_of_file on context_figure (municipality, file) where file is not null;

create function check_context_figure() returns trigger language plpgsql as $$
declare
  newest int;
begin
  select coalesce(max(c.revision), 0) into newest from context_figure c
    where c.municipality = new.municipality and c.figure = new.figure
      and c.territory = new.territory and c.day = new.day;
  if new.revision <> newest + 1 then
    raise exception 'The newest revision is %', newest using errcode = 'ZS001';
  end if;
  new.recorded_at := clock_timestamp();
  return new;
end $$;

create trigger context_figure_checked before insert on context_figure
  for each row execute function check_context_figure();

alter table context_file enable row level security;
create policy context_file_own on context_file
  using (municipality = (select scope())) with check (municipality = (select scope()));
alter table context_figure enable row level security;
create policy context_figure_own on context_figure
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert, update, delete on context_file to "${service-role}";
grant select, insert on context_figure to "${service-role}";

-- An assessment that is taken back stands as another number, like every other revision; what it wrote of
-- its figures is known by their numbers, so that they can be put back with it. Samples have no person.
alter table wave
  alter column person drop not null,
  add column withdrawn boolean not null default false,
  add column undoes boolean not null default false,
  add column written jsonb not null default '{}';
