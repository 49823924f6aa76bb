-- What happened: meetings that were held, reports that were given, resolutions that were taken, reviews
-- that were closed. A revision is written once and never changed; what was a mistake is withdrawn.

create table chronicle_entry (
  municipality text not null references municipality,
  number int not null check (number > 0),
  revision int not null check (revision > 0),
  recorded_at timestamptz not null default clock_timestamp(),
  person bigint references person,
  sample boolean not null default false,
  reason text check (length(reason) between 1 and 1000),
  withdrawn boolean not null default false,
  kind text not null check (kind in ('MEETING', 'REPORT', 'RESOLUTION', 'REVIEW')),
  -- The body, the duty to report or the measure it belongs to.
  concept text not null,
  owner_type text not null,
  owner text not null,
  day date not null check (day between date '1990-01-01' and date '2100-12-31'),
  -- The report, the resolution, or the review as its measure plans it.
  what text check (length(what) between 1 and 4000),
  note text check (length(note) between 1 and 4000),
  participants int check (participants between 0 and 100000),
  receiver text,
  concerned_concept text,
  concerned_type text check (concerned_type in ('Measure', 'Goal')),
  concerned text,
  who text check (length(who) between 1 and 300),
  until_day date check (until_day between day and date '2100-12-31'),
  state text check (state in ('OPEN', 'DONE', 'DROPPED')),
  result text check (result in ('CONTINUE', 'CHANGE', 'END')),
  primary key (municipality, number, revision),
  foreign key (municipality, concept, owner_type, owner) references catalogue_element,
  foreign key (municipality, concerned_concept, concerned_type, concerned)
    references catalogue_element,
  check (revision = 1 or reason is not null),
  check (revision > 1 or not withdrawn),
  check (num_nulls(concerned_concept, concerned_type, concerned) in (0, 3)),
  check ((kind = 'MEETING') = (what is null)),
  check ((kind = 'RESOLUTION') = (state is not null)),
  check ((kind = 'REVIEW') = (result is not null)),
  check (kind <> 'REVIEW' or who is not null),
  check (owner_type = case kind
    when 'REPORT' then 'ReportDuty' when 'REVIEW' then 'Measure' else 'Body' end)
);

create function check_chronicle_entry() returns trigger language plpgsql as $$
declare
  last record;
begin
  select * into last from chronicle_entry e
    where e.municipality = new.municipality and e.number = new.number
    order by e.revision desc limit 1;
  if new.revision <> coalesce(last.revision, 0) + 1 then
    raise exception 'The newest revision is %', coalesce(last.revision, 0) using errcode = 'ZS001';
  end if;
  if new.revision > 1 and (last.withdrawn
      or (last.kind, last.concept, last.owner_type, last.owner)
        is distinct from (new.kind, new.concept, new.owner_type, new.owner)) then
    raise exception 'An entry stays what it is about, and withdrawn' using errcode = 'ZS008';
  end if;
  new.recorded_at := clock_timestamp();
  return new;
end $$;

create trigger chronicle_entry_checked before insert on chronicle_entry
  for each row execute function check_chronicle_entry();

-- Who was reminded of a year's round on which rung of its deadline, so that nobody is reminded twice.
create table yearly_reminder (
  municipality text not null,
  year int not null,
  person bigint not null references person,
  rung text not null check (rung in ('REMINDER', 'DUE', 'LATE')),
  claimed_at timestamptz not null default clock_timestamp(),
  primary key (municipality, year, person, rung),
  foreign key (municipality, year) references yearly_round
);

alter table chronicle_entry enable row level security;
create policy chronicle_entry_own on chronicle_entry
  using (municipality = (select scope())) with check (municipality = (select scope()));
alter table yearly_reminder enable row level security;
create policy yearly_reminder_own on yearly_reminder
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert on chronicle_entry to "${service-role}";
-- A letter that could not be sent is tried again, so its row may go.
grant select, insert, delete on yearly_reminder to "${service-role}";
