-- What a program sent with a key of its own: sent again, it is answered again and nothing is done.

create table delivery (
  municipality text not null references municipality,
  person bigint not null references person,
  key text not null check (length(key) between 1 and 200),
  digest text not null,
  answer text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (municipality, person, key)
);

alter table delivery enable row level security;
create policy delivery_own on delivery
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert on delivery to "${service-role}";
