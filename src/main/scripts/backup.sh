#!/usr/bin/env bash
# Copies the whole database into a folder: tgpl-<time>.dump and, beside it, tgpl-<time>.manifest with what has to come back.
#
#   backup.sh FOLDER
#
# The database and the account (the owner) are those of libpq: PGHOST, PGPORT, PGDATABASE, PGUSER, PGPASSFILE.
# BACKUP_KEEP_DAYS removes copies in the folder that are older, once the new one is whole. Without it nothing is removed.
# Ends with 0 only when both files are whole. The last line names the dump.
set -euo pipefail
umask 077

folder=${1:?"usage: backup.sh FOLDER"}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
keep=${BACKUP_KEEP_DAYS:-}
[[ $keep =~ ^[0-9]*$ ]] || { echo "BACKUP_KEEP_DAYS is no number of days: $keep" >&2; exit 2; }

mkdir -p "$folder"
name=$folder/tgpl-$(date -u +%Y%m%dT%H%M%SZ)
[[ ! -e $name.dump ]] || { echo "$name.dump is there already" >&2; exit 2; }
trap 'rm -f "$name.dump.partial" "$name.manifest.partial"' EXIT

# One moment for the dump and for what is counted: the session below holds its snapshot until both are done.
coproc HOLDER { exec psql --no-psqlrc --quiet --no-align --tuples-only --set ON_ERROR_STOP=1; }
echo "begin isolation level repeatable read read only; select pg_export_snapshot();" >&"${HOLDER[1]}"
read -r snapshot <&"${HOLDER[0]}" || { echo "the database cannot be reached" >&2; exit 1; }

pg_dump --format=custom --snapshot="$snapshot" --file="$name.dump.partial"

{
  printf 'manifest\t1\n'
  printf 'taken\t%s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
  printf 'tool\t%s\n' "$(pg_dump --version)"
  printf 'dump\t%s\t%s\n' "$(basename "$name").dump" "$(sha256sum < "$name.dump.partial" | cut -d' ' -f1)"
  psql --no-psqlrc --quiet --no-align --tuples-only --field-separator=$'\t' --set ON_ERROR_STOP=1 \
    --command="begin isolation level repeatable read read only" \
    --command="set transaction snapshot '$snapshot'" \
    --file="$here/manifest.sql"
} > "$name.manifest.partial"

sync "$name.dump.partial" "$name.manifest.partial"
mv "$name.manifest.partial" "$name.manifest"
mv "$name.dump.partial" "$name.dump"

if [[ -n $keep ]]; then
  find "$folder" -maxdepth 1 -type f \( -name 'tgpl-*.dump' -o -name 'tgpl-*.manifest' \) -mtime "+$keep" -delete
fi
echo "$name.dump"
