-- The figures. A revision is written once and never changed; what was handed in, approved or returned
-- is a log of steps, so that what was known at any instant can be asked again.

create table observation (
  municipality text not null references municipality,
  concept text not null,
  indicator text not null,
  -- Whose submission it belongs to: what the indicator hangs on.
  owner_type text not null,
  owner text not null,
  period text not null check (length(period) <= 20),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  breakdown text not null default '' check (length(breakdown) <= 500),
  revision int not null check (revision > 0),
  recorded_at timestamptz not null default clock_timestamp(),
  person bigint references person,
  origin text not null check (origin in ('ENTRY', 'IMPORT', 'TAKEOVER', 'SAMPLE')),
  reason text check (length(reason) between 1 and 1000),
  -- A value, a sign that stands for one, or neither: withdrawn.
  form text not null check (form in
    ('COUNT', 'QUANTITY', 'SHARE', 'SCORE', 'MILESTONE', 'JUDGEMENT', 'SIGN', 'WITHDRAWN')),
  sign text check (sign in ('NO_ENTRY', 'NOT_COLLECTED', 'NOT_APPLICABLE')),
  number numeric check (number between -1e18 and 1e18),
  part numeric check (part between 0 and 1e18),
  whole numeric check (whole between 0 and 1e18),
  done_on date,
  quality text check (quality in ('MEASURED', 'ESTIMATED', 'CIRCA')),
  note text check (length(note) between 1 and 4000),
  reported_by text check (length(reported_by) between 1 and 300),
  reported_on date,
  reported_way text check (length(reported_way) between 1 and 300),
  evidence text check (length(evidence) between 1 and 1000),
  primary key (municipality, concept, indicator, period, breakdown, revision, first_day),
  foreign key (municipality, concept, indicator) references indicator,
  check ((form = 'SIGN') = (sign is not null)),
  check (form in ('SIGN', 'WITHDRAWN') = (quality is null)),
  check (form <> 'COUNT' or (number >= 0 and number = trunc(number))),
  check (form not in ('QUANTITY', 'JUDGEMENT') or number is not null),
  check (form <> 'SHARE' or part <= whole),
  check (form <> 'SCORE' or part is not null),
  check (form <> 'MILESTONE' or part <= whole),
  check (form not in ('SIGN', 'WITHDRAWN')
    or (number is null and part is null and whole is null and done_on is null)),
  check (revision = 1 or origin <> 'TAKEOVER' or reason is not null)
);

create index observation_in_time on observation (municipality, first_day, concept, indicator);
create index observation_of_submission
  on observation (municipality, concept, owner_type, owner, period);

create table submission_step (
  municipality text not null references municipality,
  concept text not null,
  owner_type text not null,
  owner text not null,
  period text not null check (length(period) <= 20),
  number int not null check (number > 0),
  at timestamptz not null default clock_timestamp(),
  person bigint references person,
  step text not null check (step in ('SUBMITTED', 'APPROVED', 'RETURNED', 'REOPENED')),
  reason text check (length(reason) between 1 and 1000),
  until_day date,
  primary key (municipality, concept, owner_type, owner, period, number),
  foreign key (municipality, concept, owner_type, owner) references catalogue_element,
  check (step not in ('RETURNED', 'REOPENED') or reason is not null),
  check ((step = 'REOPENED') = (until_day is not null))
);

-- Two who write to one submission wait for each other, so that neither checks what the other changes.
create function hold_submission(
    municipality text, concept text, owner_type text, owner text, period text) returns void
  language sql
  return pg_advisory_xact_lock(
    hashtextextended(concat_ws('|', municipality, concept, owner_type, owner, period), 8));

create function last_step(
    municipality text, concept text, owner_type text, owner text, period text) returns text
  language sql stable
  return (select step from submission_step s
    where s.municipality = $1 and s.concept = $2 and s.owner_type = $3 and s.owner = $4
      and s.period = $5
    order by s.number desc limit 1);

create function check_observation() returns trigger language plpgsql as $$
declare
  newest int;
  step text;
  figure text := concat_ws('|', new.concept, new.indicator, new.period, new.breakdown);
begin
  -- The catalogue says where the indicator hangs, not the writer.
  select i.owner_type, i.owner into new.owner_type, new.owner from indicator i
    where i.municipality = new.municipality and i.concept = new.concept and i.code = new.indicator;
  if not found then
    raise exception 'The catalogue never had that indicator' using errcode = 'ZS007', detail = figure;
  end if;
  perform hold_submission(
    new.municipality, new.concept, new.owner_type, new.owner, new.period);
  select max(revision) into newest from observation o
    where o.municipality = new.municipality and o.concept = new.concept
      and o.indicator = new.indicator and o.period = new.period and o.breakdown = new.breakdown;
  if new.revision <> coalesce(newest, 0) + 1 then
    raise exception 'The newest revision is %', coalesce(newest, 0) using errcode = 'ZS001',
      detail = figure;
  end if;
  step := last_step(new.municipality, new.concept, new.owner_type, new.owner, new.period);
  if step = 'SUBMITTED' then
    raise exception 'Submitted figures wait for their approval' using errcode = 'ZS002',
      detail = figure;
  end if;
  if step = 'APPROVED' and new.reason is null then
    raise exception 'Approved figures change with a reason only' using errcode = 'ZS003',
      detail = figure;
  end if;
  new.recorded_at := clock_timestamp();
  return new;
end $$;

create trigger observation_checked before insert on observation
  for each row execute function check_observation();

create function check_step() returns trigger language plpgsql as $$
declare
  last record;
  approved_at timestamptz;
  changed boolean;
begin
  perform hold_submission(
    new.municipality, new.concept, new.owner_type, new.owner, new.period);
  select s.number, s.step into last from submission_step s
    where s.municipality = new.municipality and s.concept = new.concept
      and s.owner_type = new.owner_type and s.owner = new.owner and s.period = new.period
    order by s.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 then
    raise exception 'The newest step is %', coalesce(last.number, 0) using errcode = 'ZS001';
  end if;
  if new.step in ('APPROVED', 'RETURNED') and last.step is distinct from 'SUBMITTED' then
    raise exception 'Only what is submitted can be approved or returned' using errcode = 'ZS004';
  end if;
  if new.step = 'SUBMITTED' and last.step = 'SUBMITTED' then
    raise exception 'It is submitted already' using errcode = 'ZS004';
  end if;
  select max(s.at) into approved_at from submission_step s
    where s.municipality = new.municipality and s.concept = new.concept
      and s.owner_type = new.owner_type and s.owner = new.owner and s.period = new.period
      and s.step = 'APPROVED';
  -- Four eyes: nobody approves what they entered or handed in since the last approval.
  if new.step = 'APPROVED' and (
      exists (select from observation o
        where o.municipality = new.municipality and o.concept = new.concept
          and o.owner_type = new.owner_type and o.owner = new.owner and o.period = new.period
          and o.recorded_at > coalesce(approved_at, '-infinity') and o.person = new.person)
      or exists (select from submission_step s
        where s.municipality = new.municipality and s.concept = new.concept
          and s.owner_type = new.owner_type and s.owner = new.owner and s.period = new.period
          and s.at > coalesce(approved_at, '-infinity') and s.step = 'SUBMITTED'
          and s.person = new.person)) then
    raise exception 'Nobody approves their own figures' using errcode = 'ZS005';
  end if;
  if new.step = 'SUBMITTED' then
    select exists (select from observation o
      where o.municipality = new.municipality and o.concept = new.concept
        and o.owner_type = new.owner_type and o.owner = new.owner and o.period = new.period
        and o.recorded_at > coalesce(approved_at, '-infinity')) into changed;
    if not changed then
      raise exception 'There is nothing to submit' using errcode = 'ZS006';
    end if;
  end if;
  new.at := clock_timestamp();
  return new;
end $$;

create trigger submission_step_checked before insert on submission_step
  for each row execute function check_step();

alter table observation enable row level security;
create policy observation_own on observation
  using (municipality = (select scope())) with check (municipality = (select scope()));
alter table submission_step enable row level security;
create policy submission_step_own on submission_step
  using (municipality = (select scope())) with check (municipality = (select scope()));

grant select, insert on observation to "${service-role}";
grant select, insert on submission_step to "${service-role}";

do $$
begin
  -- On disk but not loaded, CREATE EXTENSION would end the session.
  if exists (select from pg_available_extensions where name = 'timescaledb')
      and exists (select from pg_settings where name = 'timescaledb.disable_load') then
    create extension if not exists timescaledb;
    perform create_hypertable('observation', 'first_day', chunk_time_interval => interval '2 years');
  end if;
end $$;
