-- People, what they may do where, and who stands in for whom.

create table person (
  id bigint generated always as identity primary key,
  home text not null references municipality,
  username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
  display_name text not null check (length(display_name) between 2 and 120),
  email text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  password_hash text,
  language text not null default 'de' check (language in ('de', 'en')),
  created_at timestamptz not null default now(),
  password_changed_at timestamptz,
  last_sign_in_at timestamptz,
  disabled_at timestamptz,
  version int not null default 1
);

create unique index person_username on person (username);
create index person_home on person (home);

create table role_grant (
  person bigint not null references person,
  municipality text not null references municipality,
  role text not null check (role in
    ('RECORDER', 'APPROVER', 'COMMISSIONER', 'READER', 'ADMINISTRATOR', 'STATE', 'OPERATOR')),
  granted_at timestamptz not null default now(),
  primary key (person, municipality, role),
  -- The state's roles belong to the state, all others to a municipality.
  check ((role in ('STATE', 'OPERATOR')) = (municipality = '05'))
);

create index role_grant_municipality on role_grant (municipality);

create table substitution (
  id bigint generated always as identity primary key,
  municipality text not null references municipality,
  absent bigint not null references person,
  stands_in bigint not null references person,
  first_day date not null,
  last_day date not null,
  check (absent <> stands_in),
  check (first_day <= last_day)
);

create index substitution_stands_in on substitution (stands_in);
create index substitution_municipality on substitution (municipality);

alter table role_grant enable row level security;
create policy role_grant_own on role_grant
  using (municipality = (select scope())) with check (municipality = (select scope()));

alter table substitution enable row level security;
create policy substitution_own on substitution
  using (municipality = (select scope())) with check (municipality = (select scope()));

-- A person is seen where they belong and where they hold a role, and changed only where they belong.
alter table person enable row level security;
create policy person_seen on person for select using (
  home = (select scope())
  or exists (
    select from role_grant g where g.person = person.id and g.municipality = (select scope())));
create policy person_made on person for insert with check (home = (select scope()));
create policy person_changed on person for update
  using (home = (select scope())) with check (home = (select scope()));

grant select, insert, update on person to "${service-role}";
grant select, insert, delete on role_grant to "${service-role}";
grant select, insert, delete on substitution to "${service-role}";

-- What somebody may do today, by their own grants and as a substitute for recorder or approver.
create view effective_grant as
  select person, municipality, role, null::bigint as for_person from role_grant
  union
  select s.stands_in, g.municipality, g.role, s.absent
  from substitution s
  join role_grant g on g.person = s.absent and g.municipality = s.municipality
  where g.role in ('RECORDER', 'APPROVER')
    and (now() at time zone 'Europe/Berlin')::date between s.first_day and s.last_day;
