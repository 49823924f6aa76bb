-- Former figures come in by the hundred thousand. What the database checks of figures it therefore
-- checks once for a whole statement, with the same answers as before; and the state may take over
-- figures that were approved elsewhere.

-- Each of these asked one question a row. The trigger below asks them once, and nothing that is
-- referred to can go: the service may not delete, and what left a catalogue stays as an element.
alter table observation
  drop constraint observation_municipality_fkey,
  drop constraint observation_person_fkey,
  drop constraint observation_municipality_concept_indicator_fkey,
  -- That a takeover says why it revises a figure; the trigger says it with the other locks.
  drop constraint observation_check9;
alter table submission_step
  drop constraint submission_step_municipality_fkey,
  drop constraint submission_step_person_fkey,
  drop constraint submission_step_municipality_concept_owner_type_owner_fkey,
  drop constraint submission_step_step_check,
  add constraint submission_step_step_check
    check (step in ('SUBMITTED', 'APPROVED', 'RETURNED', 'REOPENED', 'TAKEN_OVER'));

drop trigger observation_checked on observation;
drop trigger submission_step_checked on submission_step;
drop function check_observation();
drop function check_step();
drop function last_step(text, text, text, text, text);

-- Two who write to one submission wait for each other, so that neither checks what the other
-- changes; who writes to very many holds the municipality instead, for locks are few.
create or replace function hold_submission(
    municipality text, concept text, owner_type text, owner text, period text) returns void
  language sql
  begin atomic
    select pg_advisory_xact_lock_shared(hashtextextended(municipality, 9));
    select pg_advisory_xact_lock(
      hashtextextended(concat_ws('|', municipality, concept, owner_type, owner, period), 8));
  end;

create function hold_municipality(municipality text) returns void
  language sql
  return pg_advisory_xact_lock(hashtextextended(municipality, 9));

-- These checks see what the writer may not, such as the state's people; hence their definer.
create function check_observations() returns trigger language plpgsql
  security definer set search_path = zielstand, pg_temp as $$
declare
  culprit record;
  figure text;
begin
  -- The catalogue says where an indicator hangs, not the writer.
  select a.* into culprit
    from (select municipality, concept, indicator, owner_type, owner, min(period) as period
      from added group by 1, 2, 3, 4, 5) a
    where not exists (select from indicator i
      where i.municipality = a.municipality and i.concept = a.concept and i.code = a.indicator
        and i.owner_type = a.owner_type and i.owner = a.owner) limit 1;
  if found then
    raise exception 'The catalogue never had that indicator' using errcode = 'ZS007',
      detail = concat_ws('|', culprit.concept, culprit.indicator, culprit.period);
  end if;
  if exists (select from (select distinct person from added where person is not null) a
      where not exists (select from person p where p.id = a.person)) then
    raise exception 'Nobody there has that number' using errcode = '23503';
  end if;
  if (select count(*) > 200 from (select from added
      group by municipality, concept, owner_type, owner, period limit 201) many) then
    perform hold_municipality(municipality) from (select distinct municipality from added order by 1) one;
  else
    perform hold_submission(municipality, concept, owner_type, owner, period)
      from (select distinct municipality, concept, owner_type, owner, period from added
        order by 1, 2, 3, 4, 5) one;
  end if;
  -- The number itself is kept by the key; here no number may be left out.
  select a.* into culprit from added a
    where a.revision > 1 and not exists (select from observation o
      where o.municipality = a.municipality and o.concept = a.concept
        and o.indicator = a.indicator and o.period = a.period and o.breakdown = a.breakdown
        and o.revision = a.revision - 1) limit 1;
  if found then
    raise exception 'The revision before it is not there' using errcode = 'ZS001',
      detail = concat_ws('|', culprit.concept, culprit.indicator, culprit.period, culprit.breakdown);
  end if;
  select a.* into culprit from added a
    where a.revision > 1 and a.origin = 'TAKEOVER' and a.reason is null limit 1;
  if found then
    raise exception 'Approved figures change with a reason only' using errcode = 'ZS003',
      detail = concat_ws('|', culprit.concept, culprit.indicator, culprit.period, culprit.breakdown);
  end if;
  with touched as (
    select municipality, concept, owner_type, owner, period, min(recorded_at) as first,
      bool_or(origin <> 'TAKEOVER' and reason is null) as unexplained
    from added group by 1, 2, 3, 4, 5)
  select t.*, s.step, s.at into culprit
    from touched t join lateral (select s.step, s.at from submission_step s
      where s.municipality = t.municipality and s.concept = t.concept
        and s.owner_type = t.owner_type and s.owner = t.owner and s.period = t.period
      order by s.number desc limit 1) s on true
    where s.step = 'SUBMITTED' or s.at >= t.first
      or (s.step in ('APPROVED', 'TAKEN_OVER') and t.unexplained)
    limit 1;
  if found then
    select concat_ws('|', concept, indicator, period, breakdown) into figure from added a
      where a.concept = culprit.concept and a.owner_type = culprit.owner_type
        and a.owner = culprit.owner and a.period = culprit.period
        and (a.reason is null or culprit.step = 'SUBMITTED') limit 1;
    -- A step taken while these waited for it came after they were looked at.
    if culprit.at >= culprit.first then
      raise exception 'Somebody took a step meanwhile' using errcode = 'ZS001', detail = figure;
    elsif culprit.step = 'SUBMITTED' then
      raise exception 'Submitted figures wait for their approval' using errcode = 'ZS002',
        detail = figure;
    end if;
    raise exception 'Approved figures change with a reason only' using errcode = 'ZS003',
      detail = figure;
  end if;
  return null;
end $$;

create trigger observation_checked after insert on observation
  referencing new table as added for each statement execute function check_observations();

create function check_steps() returns trigger language plpgsql
  security definer set search_path = zielstand, pg_temp as $$
declare
  culprit record;
begin
  if exists (select from (select distinct municipality, concept, owner_type, owner from added) a
      where not exists (select from catalogue_element e
        where e.municipality = a.municipality and e.concept = a.concept and e.type = a.owner_type
          and e.code = a.owner))
    or exists (select from (select distinct person from added where person is not null) a
      where not exists (select from person p where p.id = a.person)) then
    raise exception 'No such part of a catalogue, or person' using errcode = '23503';
  end if;
  if (select count(*) > 200 from added) then
    perform hold_municipality(municipality) from (select distinct municipality from added order by 1) one;
  else
    perform hold_submission(municipality, concept, owner_type, owner, period)
      from (select * from added order by municipality, concept, owner_type, owner, period) one;
  end if;
  select a.*, before.last_step, before.last_at, figures.* into culprit
    from added a
      left join lateral (
        select max(s.at) filter (where s.step in ('APPROVED', 'TAKEN_OVER')) as approved_at,
          max(s.step) filter (where s.number = a.number - 1) as last_step, max(s.at) as last_at,
          max(s.at) filter (where s.step = 'SUBMITTED' and s.person = a.person) as handed_in_at
        from submission_step s
        where s.municipality = a.municipality and s.concept = a.concept
          and s.owner_type = a.owner_type and s.owner = a.owner and s.period = a.period
          and s.number < a.number) before on true
      left join lateral (
        select coalesce(bool_or(o.recorded_at >= a.at), false) as overtaken,
          count(*) filter (where o.recorded_at > coalesce(before.approved_at, '-infinity'))
            as entered,
          count(*) filter (where o.recorded_at > coalesce(before.approved_at, '-infinity')
            and o.origin <> 'TAKEOVER') as others,
          count(*) filter (where o.recorded_at > coalesce(before.approved_at, '-infinity')
            and o.person = a.person) as own
        from observation o
        where o.municipality = a.municipality and o.concept = a.concept
          and o.owner_type = a.owner_type and o.owner = a.owner and o.period = a.period) figures
        on true
    where a.number > 1 and before.last_step is null
      or before.last_at >= a.at
      or figures.overtaken
      or a.step in ('APPROVED', 'RETURNED') and before.last_step is distinct from 'SUBMITTED'
      or a.step in ('SUBMITTED', 'TAKEN_OVER')
        and (before.last_step = 'SUBMITTED' or figures.entered = 0)
      -- Four eyes: nobody approves what they entered or handed in since the last approval.
      or a.step = 'APPROVED' and (figures.own > 0
        or before.handed_in_at > coalesce(before.approved_at, '-infinity'))
      -- What was entered and not approved is not approved by taking over what stands beside it.
      or a.step = 'TAKEN_OVER' and figures.others > 0
    limit 1;
  if not found then
    return null;
  end if;
  if culprit.number > 1 and culprit.last_step is null or culprit.last_at >= culprit.at
      or culprit.overtaken then
    raise exception 'The step before it is not there' using errcode = 'ZS001';
  elsif culprit.step in ('APPROVED', 'RETURNED')
      and culprit.last_step is distinct from 'SUBMITTED' then
    raise exception 'Only what is submitted can be approved or returned' using errcode = 'ZS004';
  elsif culprit.last_step = 'SUBMITTED' and culprit.step in ('SUBMITTED', 'TAKEN_OVER') then
    raise exception 'It is submitted already' using errcode = 'ZS004';
  elsif culprit.step = 'APPROVED' then
    raise exception 'Nobody approves their own figures' using errcode = 'ZS005';
  elsif culprit.step = 'TAKEN_OVER' then
    raise exception 'Other figures wait there, or none was taken over' using errcode = 'ZS004';
  end if;
  raise exception 'There is nothing to submit' using errcode = 'ZS006';
end $$;

create trigger submission_step_checked after insert on submission_step
  referencing new table as added for each statement execute function check_steps();

-- The clock of the database says when; the writer does not.
do $$
declare
  columns text;
begin
  revoke insert on observation, submission_step from "${service-role}";
  select string_agg(quote_ident(column_name), ', ') into columns from information_schema.columns
    where table_schema = 'zielstand' and table_name = 'observation' and column_name <> 'recorded_at';
  execute format('grant insert (%s) on observation to %I', columns, '${service-role}');
  select string_agg(quote_ident(column_name), ', ') into columns from information_schema.columns
    where table_schema = 'zielstand' and table_name = 'submission_step' and column_name <> 'at';
  execute format('grant insert (%s) on submission_step to %I', columns, '${service-role}');
end $$;
