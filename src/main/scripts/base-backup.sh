#!/usr/bin/env bash
# Copies the files of a whole server, while it works, into FOLDER/base-<time>, to go back to any moment since with the archived WAL.
#
#   base-backup.sh FOLDER
#
# The server and the account, which has to be allowed to replicate (alter role … replication), are those of libpq: PGHOST, PGPORT,
# PGUSER, PGPASSFILE. Ends with 0 only when the copy is whole and every file in it is the one that was read. The last line names it.
set -euo pipefail
umask 077

folder=${1:?"usage: base-backup.sh FOLDER"}

mkdir -p "$folder"
name=$folder/base-$(date -u +%Y%m%dT%H%M%SZ)
[[ ! -e $name ]] || { echo "$name is there already" >&2; exit 2; }
trap 'rm -rf "$name.partial"' EXIT

pg_basebackup --pgdata="$name.partial" --checkpoint=fast --wal-method=stream
pg_verifybackup --quiet "$name.partial"
mv "$name.partial" "$name"
sync "$folder"
echo "$name"
