-- Invented figures end on some day; for deadlines that day stays today, so that a demo looks the same
-- every year. Municipalities with figures of their own have no row.

create table demo_day (
  municipality text primary key references municipality,
  day date not null
);

alter table demo_day enable row level security;
create policy demo_day_own on demo_day
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert on demo_day to "${service-role}";
