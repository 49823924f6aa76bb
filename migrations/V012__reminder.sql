-- Who was reminded of which periods on which rung of their deadline, so that nobody is reminded twice.

create table reminder (
  municipality text not null references municipality,
  person bigint not null references person,
  period text not null check (length(period) <= 20),
  rung text not null check (rung in ('REMINDER', 'DUE', 'LATE')),
  claimed_at timestamptz not null default now(),
  primary key (municipality, person, period, rung)
);

alter table reminder enable row level security;
create policy reminder_own on reminder
  using (municipality = (select scope())) with check (municipality = (select scope()));

-- A letter that could not be sent is tried again, so its rows may go.
grant select, insert, delete on reminder to "${service-role}";
