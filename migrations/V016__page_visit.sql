-- Click counts: no personal data, and the only table that grows large. The service role reads views of
-- its own municipality and writes through one function; it has no right on the tables themselves.

create table page_visit (
  municipality text not null,
  concept text not null,
  indicator text not null,
  source text not null check (source in ('MATOMO', 'ETRACKER', 'ACCESS_LOG')),
  metric text not null check (metric in ('VISITS', 'PAGE_VIEWS', 'VISITORS', 'CLICKS')),
  -- Empty for all pages of a website together.
  page text not null check (length(page) <= 500),
  day date not null,
  count bigint not null check (count between 0 and 1000000000000),
  primary key (municipality, concept, indicator, source, metric, page, day)
);

-- Which days are known, also those on which nobody came.
create table page_visit_import (
  id bigint generated always as identity primary key,
  municipality text not null references municipality,
  concept text not null,
  indicator text not null,
  source text not null check (source in ('MATOMO', 'ETRACKER', 'ACCESS_LOG')),
  metric text not null check (metric in ('VISITS', 'PAGE_VIEWS', 'VISITORS', 'CLICKS')),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  added bigint not null,
  changed bigint not null,
  person bigint references person,
  at timestamptz not null default clock_timestamp(),
  foreign key (municipality, concept, indicator) references indicator
);

create index page_visit_import_newest on page_visit_import (municipality, id desc);

alter table page_visit_import enable row level security;
create policy page_visit_import_own on page_visit_import
  using (municipality = (select scope())) with check (municipality = (select scope()));
grant select, insert on page_visit_import to "${service-role}";

-- A file that was read and waits for somebody to look at what it says: daily counts, never its lines.
create table page_visit_upload (
  id bigint generated always as identity primary key,
  municipality text not null references municipality,
  person bigint not null references person,
  at timestamptz not null default clock_timestamp(),
  name text not null check (length(name) <= 200),
  content text not null
);

alter table page_visit_upload enable row level security;
create policy page_visit_upload_own on page_visit_upload
  using (municipality = (select scope())) with check (municipality = (select scope()));
grant select, insert, delete on page_visit_upload to "${service-role}";

-- Quarters whose kept sums are older than their days, written with the days themselves: until the sums
-- are refreshed such a quarter is added up anew, so nobody ever reads an old sum.
create table page_visit_stale (
  id bigint generated always as identity primary key,
  municipality text not null,
  quarter date not null
);

create index page_visit_stale_quarter on page_visit_stale (municipality, quarter);

do $$
begin
  if exists (select from pg_extension where extname = 'timescaledb') then
    perform create_hypertable('page_visit', 'day', chunk_time_interval => interval '6 months',
      create_default_indexes => false);
    alter table page_visit set (timescaledb.enable_columnstore,
      timescaledb.segmentby = 'municipality, concept, indicator, source, metric, page',
      timescaledb.orderby = 'day');
    create materialized view page_visit_quarter
      with (timescaledb.continuous, timescaledb.materialized_only = true) as
      select municipality, concept, indicator, source, metric, page,
        time_bucket(interval '3 months', day) as quarter, sum(count) as count
      from page_visit
      group by municipality, concept, indicator, source, metric, page, quarter
      with no data;
    -- Files older than fourteen years are refused: a quarter is never refilled after its days went.
    perform add_retention_policy('page_visit', drop_after => interval '15 years');
    call add_columnstore_policy('page_visit', after => interval '6 months');
  else
    create table page_visit_quarter (
      municipality text not null,
      concept text not null,
      indicator text not null,
      source text not null,
      metric text not null,
      page text not null,
      quarter date not null,
      count numeric not null,
      primary key (municipality, concept, indicator, source, metric, page, quarter)
    );
  end if;
end $$;

-- Whatever changes days changes the sums by the same amount, in the same transaction.
create function keep_page_visit_quarter() returns trigger
  language plpgsql security definer set search_path = zielstand, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    insert into page_visit_quarter as kept
      select municipality, concept, indicator, source, metric, page,
        date_trunc('quarter', day)::date, sum(count)
      from after_change group by 1, 2, 3, 4, 5, 6, 7
      on conflict (municipality, concept, indicator, source, metric, page, quarter)
        do update set count = kept.count + excluded.count;
  elsif tg_op = 'UPDATE' then
    insert into page_visit_quarter as kept
      select municipality, concept, indicator, source, metric, page,
        date_trunc('quarter', day)::date, sum(count)
      from (select * from after_change union all
        select municipality, concept, indicator, source, metric, page, day, -count
        from before_change) moved
      group by 1, 2, 3, 4, 5, 6, 7
      on conflict (municipality, concept, indicator, source, metric, page, quarter)
        do update set count = kept.count + excluded.count;
  else
    update page_visit_quarter kept set count = kept.count - gone.count
      from (select municipality, concept, indicator, source, metric, page,
          date_trunc('quarter', day)::date as quarter, sum(count) as count
        from before_change group by 1, 2, 3, 4, 5, 6, 7) gone
      where (kept.municipality, kept.concept, kept.indicator, kept.source, kept.metric, kept.page,
          kept.quarter)
        = (gone.municipality, gone.concept, gone.indicator, gone.source, gone.metric, gone.page,
          gone.quarter);
  end if;
  return null;
end $$;

do $$
begin
  if (select relkind from pg_class where oid = 'page_visit_quarter'::regclass) = 'r' then
    create trigger page_visit_added after insert on page_visit
      referencing new table as after_change
      for each statement execute function keep_page_visit_quarter();
    create trigger page_visit_changed after update on page_visit
      referencing old table as before_change new table as after_change
      for each statement execute function keep_page_visit_quarter();
    create trigger page_visit_removed after delete on page_visit
      referencing old table as before_change
      for each statement execute function keep_page_visit_quarter();
  end if;
end $$;

create view own_page_visit with (security_barrier) as
  select concept, indicator, source, metric, page, day, count from page_visit
  where municipality = (select scope());

create view own_page_visit_quarter with (security_barrier) as
  select concept, indicator, source, metric, page, quarter, count from page_visit_quarter kept
  where municipality = (select scope()) and not exists (
    select from page_visit_stale stale
    where stale.municipality = kept.municipality and stale.quarter = kept.quarter)
  union all
  select v.concept, v.indicator, v.source, v.metric, v.page, stale.quarter, sum(v.count)
  from (select distinct quarter from page_visit_stale where municipality = (select scope())) stale
  join page_visit v on v.day >= stale.quarter and v.day < stale.quarter + interval '3 months'
  where v.municipality = (select scope())
  group by 1, 2, 3, 4, 5, 6;

grant select on own_page_visit, own_page_visit_quarter to "${service-role}";

-- Adds and replaces counts of the municipality in scope; an import sends them in several parts of one
-- transaction.
create function take_page_visits(
    concept text, indicator text, source text, metric text, counts jsonb)
  returns table (added bigint, changed bigint, unchanged bigint)
  language plpgsql security definer set search_path = zielstand, pg_temp
as $$
#variable_conflict use_column
begin
  if not exists (select from indicator i
      where i.municipality = scope() and i.concept = $1 and i.code = $2) then
    raise exception 'The catalogue never had that indicator' using errcode = 'ZS007';
  end if;
  -- Two files of one indicator wait for each other, so that both know what stood there before.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('|', scope(), $1, $2), 16));
  return query
    with compared as materialized (
      select sent.page, sent.day, sent.count, v.count as before
      from jsonb_to_recordset($5) as sent (page text, day date, count bigint)
      left join page_visit v on v.municipality = scope() and v.concept = $1 and v.indicator = $2
        and v.source = $3 and v.metric = $4 and v.page = sent.page and v.day = sent.day
    ), written as (
      insert into page_visit (municipality, concept, indicator, source, metric, page, day, count)
      select scope(), $1, $2, $3, $4, c.page, c.day, c.count
      from compared c where c.before is distinct from c.count
      on conflict (municipality, concept, indicator, source, metric, page, day)
        do update set count = excluded.count
    ), marked as (
      insert into page_visit_stale (municipality, quarter)
      select distinct scope(), date_trunc('quarter', c.day)::date
      from compared c where c.before is distinct from c.count and exists (
        select from pg_class where oid = 'page_visit_quarter'::regclass and relkind = 'v')
    )
    select count(*) filter (where c.before is null),
      count(*) filter (where c.before <> c.count),
      count(*) filter (where c.before = c.count)
    from compared c;
end $$;

create function any_page_visit_stale() returns boolean
  language sql stable security definer set search_path = zielstand, pg_temp
  as $$ select exists (select from page_visit_stale) $$;

revoke execute on function take_page_visits, any_page_visit_stale, keep_page_visit_quarter
  from public;
grant execute on function take_page_visits, any_page_visit_stale to "${service-role}";

-- Only the owner may refresh, and never within a transaction. The marks are read before the days are,
-- so a mark that is made meanwhile stays. Exactly the marked quarters are refreshed, and by force: of
-- itself TimescaleDB leaves out a quarter of which only the first day changed, and a quarter whose days
-- are gone would be emptied.
create procedure refresh_page_visits() language plpgsql as $$
declare
  marks bigint[];
  stretch record;
begin
  -- Until the connection ends: two refreshes at a time would get in each other's way.
  perform pg_advisory_lock(hashtextextended('refresh_page_visits', 16));
  select array_agg(id) into marks from zielstand.page_visit_stale;
  commit;
  for stretch in
    select min(quarter) as first_day, (max(quarter) + interval '3 months')::date as next_day
    from (select quarter,
        quarter - row_number() over (order by quarter) * interval '3 months' as beginning
      from (select distinct quarter from zielstand.page_visit_stale where id = any (marks)) once) run
    group by beginning
  loop
    call refresh_continuous_aggregate('zielstand.page_visit_quarter', stretch.first_day,
      stretch.next_day, force => true);
  end loop;
  delete from zielstand.page_visit_stale where id = any (marks);
end $$;
