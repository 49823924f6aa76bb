-- Who calls is asked before any scope can be known. The service role has no right on these tables;
-- it may only call the functions below, which run as the owner and answer one question each. Those
-- that only change something answer true.

create table session (
  token_hash text primary key,
  person bigint not null references person,
  opened_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  ends_at timestamptz not null,
  device text not null
);

create index session_person on session (person);

create table api_token (
  id bigint generated always as identity primary key,
  token_hash text not null unique,
  person bigint not null references person,
  name text not null check (length(name) between 1 and 80),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

create index api_token_person on api_token (person);

create table one_time_link (
  token_hash text primary key,
  purpose text not null check (purpose in ('INVITATION', 'RESET')),
  person bigint not null references person,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

create index one_time_link_person on one_time_link (person);

create table failed_sign_in (
  key text primary key,
  failures int not null,
  last_failure_at timestamptz not null,
  blocked_until timestamptz not null
);

create function login_of(name text)
  returns table (id bigint, password_hash text, home text)
  language sql stable security definer set search_path = zielstand, pg_temp
  as $$
    select id, password_hash, home from person where username = name and disabled_at is null
  $$;

-- Each grant is one line "05114000:RECORDER:Krefeld", the shape that survives every driver.
create function caller_of(person_id bigint)
  returns table (id bigint, username text, display_name text, language text, home text, grants text)
  language sql stable security definer set search_path = zielstand, pg_temp
  as $$
    select p.id, p.username, p.display_name, p.language, p.home, coalesce(
      (select string_agg(distinct g.municipality || ':' || g.role || ':' || m.name, e'\n')
       from effective_grant g join municipality m on m.ags = g.municipality
       where g.person = p.id), '')
    from person p
    where p.id = person_id and p.disabled_at is null
  $$;

create function open_session(person_id bigint, hash text, until timestamptz, on_device text) returns boolean
  language sql security definer set search_path = zielstand, pg_temp
  as $$
    delete from session where ends_at < now();
    insert into session (token_hash, person, ends_at, device)
    values (hash, person_id, until, on_device);
    update person set last_sign_in_at = now() where id = person_id;
    select true;
  $$;

-- The last sight is written once a minute at most: reading a page should not cost a write.
create function person_of_session(hash text, idle_hours int)
  returns bigint
  language plpgsql security definer set search_path = zielstand, pg_temp
  as $$
    declare found_person bigint;
    declare seen timestamptz;
    begin
      select person, last_seen_at into found_person, seen from session
      where token_hash = hash and ends_at > now() and last_seen_at > now() - idle_hours * interval '1 hour';
      if seen < now() - interval '1 minute' then
        update session set last_seen_at = now() where token_hash = hash;
      end if;
      return found_person;
    end
  $$;

create function close_session(hash text) returns boolean
  language sql security definer set search_path = zielstand, pg_temp
  as $$
    delete from session where token_hash = hash;
    select true;
  $$;

create function close_sessions_of(person_id bigint, except_hash text) returns boolean
  language sql security definer set search_path = zielstand, pg_temp
  as $$
    delete from session where person = person_id and token_hash <> except_hash;
    select true;
  $$;

create function sessions_of(person_id bigint)
  returns table (token_hash text, device text, opened_at timestamptz, last_seen_at timestamptz)
  language sql stable security definer set search_path = zielstand, pg_temp
  as $$
    select token_hash, device, opened_at, last_seen_at from session
    where person = person_id and ends_at > now() order by last_seen_at desc
  $$;

create function make_api_token(person_id bigint, hash text, called text, until timestamptz) returns boolean
  language sql security definer set search_path = zielstand, pg_temp
  as $$
    insert into api_token (token_hash, person, name, expires_at)
    values (hash, person_id, called, until);
    select true;
  $$;

create function person_of_api_token(hash text) returns bigint
  language plpgsql security definer set search_path = zielstand, pg_temp
  as $$
    declare found_person bigint;
    declare used timestamptz;
    begin
      select person, last_used_at into found_person, used from api_token
      where token_hash = hash and revoked_at is null and expires_at > now();
      if found_person is not null and (used is null or used < now() - interval '1 minute') then
        update api_token set last_used_at = now() where token_hash = hash;
      end if;
      return found_person;
    end
  $$;

create function api_tokens_of(person_id bigint)
  returns table (
    id bigint, name text, created_at timestamptz, expires_at timestamptz, last_used_at timestamptz)
  language sql stable security definer set search_path = zielstand, pg_temp
  as $$
    select id, name, created_at, expires_at, last_used_at from api_token
    where person = person_id and revoked_at is null and expires_at > now() order by id
  $$;

create function revoke_api_token(person_id bigint, token_id bigint) returns boolean
  language sql security definer set search_path = zielstand, pg_temp
  as $$
    with revoked as (
      update api_token set revoked_at = now()
      where id = token_id and person = person_id and revoked_at is null
      returning 1)
    select exists (select from revoked)
  $$;

create function revoke_api_tokens_of(person_id bigint) returns boolean
  language sql security definer set search_path = zielstand, pg_temp
  as $$
    update api_token set revoked_at = now() where person = person_id and revoked_at is null;
    select true;
  $$;

-- A new link makes the earlier ones for the same person worthless.
create function make_link(hash text, why text, person_id bigint, until timestamptz) returns boolean
  language sql security definer set search_path = zielstand, pg_temp
  as $$
    delete from one_time_link where person = person_id and used_at is null;
    insert into one_time_link (token_hash, purpose, person, expires_at)
    values (hash, why, person_id, until);
    select true;
  $$;

create function person_of_link(hash text) returns bigint
  language sql stable security definer set search_path = zielstand, pg_temp
  as $$
    select l.person from one_time_link l join person p on p.id = l.person
    where l.token_hash = hash and l.used_at is null and l.expires_at > now()
      and p.disabled_at is null
  $$;

-- One update decides who was first when a link is used twice at once.
create function use_link(hash text) returns bigint
  language sql security definer set search_path = zielstand, pg_temp
  as $$
    update one_time_link set used_at = now()
    where token_hash = hash and used_at is null and expires_at > now()
    returning person
  $$;

create function reset_target(name_or_email text)
  returns table (id bigint, home text, email text, language text)
  language sql stable security definer set search_path = zielstand, pg_temp
  as $$
    select id, home, email, language from person
    where (username = lower(name_or_email) or lower(email) = lower(name_or_email))
      and email is not null and disabled_at is null
    order by id limit 5
  $$;

create function blocked_until(of_key text) returns timestamptz
  language sql stable security definer set search_path = zielstand, pg_temp
  as $$ select blocked_until from failed_sign_in where key = of_key and blocked_until > now() $$;

-- Failures older than a day are forgotten; the delay doubles with each failure after the allowed
-- ones and ends at a quarter of an hour.
create function note_failure(of_key text, allowed int) returns boolean
  language sql security definer set search_path = zielstand, pg_temp
  as $$
    delete from failed_sign_in where last_failure_at < now() - interval '1 day';
    insert into failed_sign_in as f (key, failures, last_failure_at, blocked_until)
    values (of_key, 1, now(), now())
    on conflict (key) do update set
      failures = f.failures + 1,
      last_failure_at = now(),
      blocked_until = now() + case when f.failures + 1 < allowed then interval '0'
        else least(interval '15 minutes', interval '1 second' * power(2, least(f.failures + 1 - allowed, 10)))
        end;
    select true;
  $$;

create function forget_failures(of_key text) returns boolean
  language sql security definer set search_path = zielstand, pg_temp
  as $$
    delete from failed_sign_in where key = of_key;
    select true;
  $$;

create function any_operator() returns boolean
  language sql stable security definer set search_path = zielstand, pg_temp
  as $$ select exists (select from role_grant where role = 'OPERATOR') $$;

create function id_of_username(name text) returns bigint
  language sql stable security definer set search_path = zielstand, pg_temp
  as $$ select id from person where username = name $$;

revoke execute on all routines in schema zielstand from public;
grant execute on all routines in schema zielstand to "${service-role}";
