#!/usr/bin/env bash
# Brings a copy back into a scratch database and proves that it is what was copied.
#
#   restore-drill.sh FILE.dump [POSITION:SEAL]
#
# The manifest made by backup.sh lies beside the dump. The server and the account, which has to be allowed to make databases,
# are those of libpq: PGHOST, PGPORT, PGUSER, PGPASSFILE. The scratch database is dropped at the end. POSITION:SEAL is what the
# log of the application said last before the copy ("journal proved to entry POSITION, seal SEAL").
#
# Ends with 0 when every row of every table came back, nothing but what was copied is there, and the journal holds;
# with 1 when something differs, with 2 when the drill could not be held. What differs is printed.
set -euo pipefail
umask 077

dump=${1:?"usage: restore-drill.sh FILE.dump [POSITION:SEAL]"}
proved=${2:-}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
manifest=${dump%.dump}.manifest
[[ -r $dump && -r $manifest ]] || { echo "a dump with its manifest is needed: $dump, $manifest" >&2; exit 2; }
[[ -z $proved || $proved =~ ^[0-9]+:[0-9a-f]+$ ]] || { echo "no POSITION:SEAL: $proved" >&2; exit 2; }

started=$SECONDS
scratch=tgpl_drill_$(date -u +%Y%m%d%H%M%S)_$$
work=$(mktemp -d)
# By force somebody who looks at it is sent away, but not the cleaner of the server (autovacuum); without force it is the other way.
let_go() {
  rm -rf "$work"
  dropdb --force --if-exists --maintenance-db=postgres "$scratch" 2>/dev/null \
    || dropdb --if-exists --maintenance-db=postgres "$scratch" \
    || echo "left behind: the database $scratch, drop it" >&2
}
trap let_go EXIT

query() {
  psql --no-psqlrc --quiet --no-align --tuples-only --field-separator=$'\t' --set ON_ERROR_STOP=1 --dbname="$scratch" "$@"
}
differs=0
differ() { echo "DIFFERS: $*"; differs=1; }

sum=$(awk -F'\t' '$1 == "dump" {print $3}' "$manifest")
[[ $(sha256sum < "$dump" | cut -d' ' -f1) == "$sum" ]] || differ "the file is not the one that was written"

createdb --maintenance-db=postgres --template=template0 --encoding=UTF8 "$scratch" || exit 2
if ! pg_restore --no-owner --no-privileges --exit-on-error --dbname="$scratch" "$dump"; then
  # A dump that is what was written and can be read is not at fault: the server is, or the account.
  if ((differs)) || ! pg_restore --list "$dump" > /dev/null; then
    differ "the dump cannot be restored"
    echo "FAILED after $((SECONDS - started)) s"
    exit 1
  fi
  echo "could not be held: the server did not take the dump" >&2
  exit 2
fi

# Rows and contents of each table, the schema, the last seal.
query --file="$here/manifest.sql" > "$work/found" || exit 2
grep -E $'^(schema|journal|table)\t' "$manifest" > "$work/expected" || true
if ! diff "$work/expected" "$work/found" > "$work/difference"; then
  differ "rows, contents, schema or the last seal (< copied, > came back)"
  grep '^[<>]' "$work/difference" || true
fi

# The chain of the journal, entry by entry, and against what was kept of it earlier.
proof=$(query --command="select audit.prove(now(), true)") || exit 2
faults=$(query --command="select kind, position, entry_id from audit.fault where proof = $proof order by number") || exit 2
[[ -z $faults ]] || { differ "the journal does not hold"; echo "$faults"; }
if [[ -n $proved ]]; then
  seal=$(query --command="select encode(seal, 'hex') from audit.seal where position = ${proved%%:*}") || exit 2
  [[ $seal == "${proved#*:}" ]] || differ "at entry ${proved%%:*} the journal is not the one the log tells of"
fi

tables=$(grep -c '^table' "$work/found" || true)
rows=$(awk -F'\t' '$1 == "table" {rows += $3} END {print rows + 0}' "$work/found")
journal=$(awk -F'\t' '$1 == "journal" {print $2}' "$work/found")
if ((differs)); then
  echo "FAILED after $((SECONDS - started)) s: $tables tables, $rows rows, journal to entry ${journal:-0}"
  exit 1
fi
echo "HOLDS after $((SECONDS - started)) s: $tables tables, $rows rows, journal to entry ${journal:-0}, as copied $(awk -F'\t' '$1 == "taken" {print $2}' "$manifest")"
