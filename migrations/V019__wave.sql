-- How a language assessment was taken: by what, of how many, and who moved between two waves. The counts
-- per level are observations; nothing here is about one child. A later number replaces an earlier one.

create table wave (
  municipality text not null references municipality,
  concept text not null,
  indicator text not null,
  period text not null check (length(period) <= 20),
  number int not null check (number > 0),
  recorded_at timestamptz not null default clock_timestamp(),
  person bigint not null references person,
  instrument text not null check (length(instrument) between 1 and 200),
  version text not null check (length(version) <= 200),
  eligible int not null check (eligible between 0 and 1000000),
  primary key (municipality, concept, indicator, period, number),
  foreign key (municipality, concept, indicator) references indicator
);

create table wave_transition (
  municipality text not null,
  concept text not null,
  indicator text not null,
  period text not null,
  number int not null,
  from_level text not null,
  to_level text not null,
  count int not null check (count between 1 and 1000000),
  primary key (municipality, concept, indicator, period, number, from_level, to_level),
  foreign key (municipality, concept, indicator, period, number) references wave
);

alter table wave enable row level security;
create policy wave_own on wave
  using (municipality = (select scope())) with check (municipality = (select scope()));
alter table wave_transition enable row level security;
create policy wave_transition_own on wave_transition
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert on wave, wave_transition to "${service-role}";
