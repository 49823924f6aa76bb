#!/usr/bin/env bash
# Runs once, as superuser, when the database container makes its cluster: the owner migrates, the
# service works and owns nothing. Passwords come from the environment, never from an argument that
# a list of processes would show.
set -euo pipefail

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 \
  --username="${POSTGRES_USER:-postgres}" --dbname="${POSTGRES_DB:?}" <<'SQL'
\getenv owner ZIELSTAND_OWNER_USERNAME
\getenv owner_password ZIELSTAND_OWNER_PASSWORD
\getenv service DATASOURCES_DEFAULT_USERNAME
\getenv service_password DATASOURCES_DEFAULT_PASSWORD

BEGIN;
-- A statement that fails is logged with its text, and here that would be a password.
SET LOCAL log_min_error_statement = panic;

CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password'
  NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION;
CREATE ROLE :"service" LOGIN PASSWORD :'service_password'
  NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION;

ALTER DATABASE :"DBNAME" OWNER TO :"owner";
REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;
-- TEMPORARY because imports are copied into a temporary table first.
GRANT CONNECT, TEMPORARY ON DATABASE :"DBNAME" TO :"service";
COMMIT;
SQL
