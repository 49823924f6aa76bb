-- The tenants, and the one question every policy asks: whose rows may this transaction touch?

grant usage on schema zielstand to "${service-role}";

-- A used setting reads '' rather than null, hence the nullif.
create function scope() returns text
  language sql stable
  return nullif(current_setting('zielstand.scope', true), '');

create table municipality (
  ags text primary key check (ags ~ '^05(\d{3}(\d{3})?)?$'),
  name text not null check (length(name) between 2 and 120),
  kind text not null check (kind in ('LAND', 'CITY', 'KREIS', 'GEMEINDE')),
  district text,
  -- A tenant has people and figures of its own; a Gemeinde is a part of its Kreis.
  tenant boolean not null,
  part_of text references municipality,
  check (tenant = (part_of is null))
);

create index municipality_part_of on municipality (part_of);

-- Names and keys are public; only the state's people change them.
alter table municipality enable row level security;
create policy municipality_seen on municipality for select using (true);
create policy municipality_made on municipality for insert with check ((select scope()) = '05');
create policy municipality_changed on municipality for update
  using ((select scope()) = '05') with check ((select scope()) = '05');

grant select, insert, update on municipality to "${service-role}";

create table setting (
  municipality text primary key references municipality,
  on_track numeric(4, 3) not null default 0.95,
  at_risk numeric(4, 3) not null default 0.75,
  smallest_count int not null default 3 check (smallest_count between 3 and 100),
  smallest_child_count int not null default 5 check (smallest_child_count between 5 and 100),
  deadline_days int not null default 31 check (deadline_days between 1 and 180),
  grace_days int not null default 14 check (grace_days between 0 and 90),
  reminder_days int not null default 7 check (reminder_days between 0 and 60),
  year_shown int check (year_shown between 1990 and 2100),
  version int not null default 1,
  check (0 < at_risk and at_risk < on_track and on_track <= 1)
);

-- The state's row holds the defaults, so everybody may read it.
alter table setting enable row level security;
create policy setting_seen on setting for select
  using (municipality = (select scope()) or municipality = '05');
create policy setting_made on setting for insert with check (municipality = (select scope()));
create policy setting_changed on setting for update
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert, update on setting to "${service-role}";
