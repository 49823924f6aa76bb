-- Once a year every measure tells where it is, also one without an indicator. An account is written
-- once and never changed; the newest counts.

create table yearly_round (
  municipality text not null references municipality,
  year int not null check (year between 1990 and 2100),
  due date not null,
  opened_at timestamptz not null default clock_timestamp(),
  person bigint references person,
  primary key (municipality, year)
);

create table yearly_account (
  municipality text not null,
  year int not null,
  concept text not null,
  measure text not null,
  revision int not null check (revision > 0),
  recorded_at timestamptz not null default clock_timestamp(),
  person bigint references person,
  state text not null check (state in
    ('PLANNED', 'RUNNING', 'DEFERRED', 'FINISHED', 'REGULAR_SERVICE', 'DROPPED')),
  steps_done text[] not null,
  experience text not null check (length(experience) between 1 and 4000),
  obstacles text check (length(obstacles) between 1 and 4000),
  next_step text check (length(next_step) between 1 and 4000),
  resources text check (length(resources) between 1 and 4000),
  primary key (municipality, year, concept, measure, revision),
  foreign key (municipality, year) references yearly_round,
  foreign key (municipality, concept, measure) references measure
);

alter table yearly_round enable row level security;
create policy yearly_round_own on yearly_round
  using (municipality = (select scope())) with check (municipality = (select scope()));
alter table yearly_account enable row level security;
create policy yearly_account_own on yearly_account
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert on yearly_round to "${service-role}";
grant select, insert on yearly_account to "${service-role}";
