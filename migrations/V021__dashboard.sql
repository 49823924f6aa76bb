-- Dashboards that a municipality writes itself. Every version is kept as it was sent and never changed; one
-- without a document says that the dashboard was left out from then on.

create table dashboard (
  municipality text not null references municipality,
  name text not null check (name ~ '^[a-z][a-z0-9-]{0,39}$'),
  number int not null check (number > 0),
  recorded_at timestamptz not null default clock_timestamp(),
  person bigint not null references person,
  document text check (octet_length(document) <= 64 * 1024),
  primary key (municipality, name, number)
);

alter table dashboard enable row level security;
create policy dashboard_own on dashboard
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert on dashboard to "${service-role}";
