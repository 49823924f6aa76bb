-- What was changed by whom; and what readers tell us. Written once, never changed.

create table audit_entry (
  id bigint generated always as identity primary key,
  municipality text not null references municipality,
  at timestamptz not null default now(),
  person bigint references person,
  action text not null check (action ~ '^[A-Z_]{3,40}$'),
  subject text not null check (length(subject) <= 200),
  detail text not null default '' check (length(detail) <= 2000)
);

create index audit_entry_newest on audit_entry (municipality, id desc);

alter table audit_entry enable row level security;
create policy audit_entry_own on audit_entry
  using (municipality = (select scope())) with check (municipality = (select scope()));
grant select, insert on audit_entry to "${service-role}";

create table feedback (
  id bigint generated always as identity primary key,
  municipality text not null references municipality,
  at timestamptz not null default now(),
  about_page text not null check (length(about_page) <= 300),
  words text not null check (length(words) between 1 and 4000),
  contact text not null default '' check (length(contact) <= 254),
  done_at timestamptz
);

create index feedback_newest on feedback (municipality, id desc);

alter table feedback enable row level security;
create policy feedback_own on feedback
  using (municipality = (select scope())) with check (municipality = (select scope()));
grant select, insert, update on feedback to "${service-role}";
