#!/usr/bin/env bash
# PostgreSQL in French cannot find « été »: the summer is a stop word, for the verb être.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql; } >/dev/null 2>&1 || exit 2

bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
chmod 755 "$work"
install -d -o postgres "$work/pg"
as() { (cd / && setpriv --reuid postgres --regid postgres --clear-groups "$@"); }
trap 'as "$bin/pg_ctl" -D "$work/pg/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
{ as "$bin/initdb" -D "$work/pg/data" -U essai --no-sync -E UTF8 --locale=C.UTF-8 &&
  as "$bin/pg_ctl" -D "$work/pg/data" -o "-c listen_addresses= -k $work/pg" -l "$work/pg/log" -w start; } >/dev/null 2>&1 || exit 2
ask() { psql -h "$work/pg" -U essai -X -A -t -c "$1" postgres 2>/dev/null; }
seen=$(
  ask "select to_tsvector('french', 'Le plan d’été des jeunes') @@ plainto_tsquery('french', 'été')"
  ask "select to_tsvector('french', 'Le plan d’hiver des jeunes') @@ plainto_tsquery('french', 'hiver')"
)

guess=$(cat <<'END'
t and t
END
)
stands=$(cat <<'END'
f
t
END
)
printf '%s\n' "$(dpkg-query -W -f '${Package} ${Version}\n' postgresql)"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
