#!/usr/bin/env bash
# Starts Zielstand once on an empty folder and keeps beside the jar what Java learnt from it, so that
# later starts with -XX:AOTCache take less than half the time. Once per version and Java.
set -euo pipefail

jar=${1:?deploy/start-archive.sh zielstand.jar}
archive=${jar%.jar}.aot
port=${ZIELSTAND_PORT:-18099}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# With sample data, because reading them walks through more of what a start needs.
env -u DATASOURCES_DEFAULT_URL ZIELSTAND_DATA="$folder/data" ZIELSTAND_PORT="$port" \
  "${JAVA:-java}" -XX:+UseCompactObjectHeaders -XX:AOTCacheOutput="$archive" -Xlog:aot=error \
  -jar "$jar" > "$folder/output" 2>&1 &
service=$!

until (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; do
  if ! kill -0 "$service" 2> /dev/null; then
    cat "$folder/output" >&2
    rm -f "$archive"
    exit 70
  fi
  sleep 0.2
done

kill -TERM "$service"
# Asked to end, Java says 143; what counts is the archive.
wait "$service" || true
test -s "$archive"
