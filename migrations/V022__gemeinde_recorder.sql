-- Who enters for one Gemeinde of a Kreis only.

create table gemeinde_recorder (
  municipality text not null references municipality,
  person bigint not null references person,
  gemeinde text not null check (gemeinde <> ''),
  primary key (municipality, person)
);

alter table gemeinde_recorder enable row level security;
create policy gemeinde_recorder_own on gemeinde_recorder
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert, delete on gemeinde_recorder to "${service-role}";
