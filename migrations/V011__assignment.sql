-- Who answers for which measures. Somebody who may record and has no row here answers for all of them.

create table assignment (
  municipality text not null references municipality,
  person bigint not null references person,
  concept text not null,
  owner_type text not null,
  owner text not null,
  primary key (municipality, person, concept, owner_type, owner),
  foreign key (municipality, concept, owner_type, owner) references catalogue_element
);

alter table assignment enable row level security;
create policy assignment_own on assignment
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert, delete on assignment to "${service-role}";
