#!/usr/bin/env bash
# Makes a data directory that goes back to a moment, from a base backup and the WAL archived since.
#
#   restore-to.sh BASE WAL 'TIME' DATA
#
# BASE was made by base-backup.sh before that moment, WAL is the folder archive-wal.sh filled, TIME is the moment with its zone
# ('2026-11-23 14:05:00+07'), DATA a folder that is not there or empty. To be run as the account the server runs with. Nothing of
# BASE and WAL is changed, so it can be done again with another moment. What is written after TIME does not come back; a server whose
# WAL ends before TIME, or has a hole, refuses to start and says so. Ends with 0 when the folder is whole; the last line tells how to start.
set -euo pipefail
umask 077

usage="usage: restore-to.sh BASE WAL 'TIME' DATA"
base=${1:?"$usage"}
wal=$(cd "${2:?"$usage"}" && pwd)
moment=${3:?"$usage"}
data=${4:?"$usage"}

[[ $moment =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}\ [0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?[+-][0-9]{2}(:?[0-9]{2})?$ ]] \
  || { echo "no moment with its zone, as '2026-11-23 14:05:00+07': $moment" >&2; exit 2; }
[[ $wal != *[\'%\"]* ]] || { echo "a folder whose name needs no quotes: $wal" >&2; exit 2; }
[[ ! -e $data || -z $(ls -A "$data") ]] || { echo "$data is not empty" >&2; exit 2; }

pg_verifybackup --quiet "$base"
mkdir -p "$data"
chmod 700 "$data"
cp -R "$base/." "$data"
cat >> "$data/postgresql.auto.conf" <<SETTINGS
restore_command = 'cp "$wal/%f" "%p"'
recovery_target_time = '$moment'
recovery_target_action = 'promote'
SETTINGS
touch "$data/recovery.signal"
sync "$data"
echo "to look at it first, beside whatever runs: pg_ctl -D $data -o '-p 5433 -c archive_mode=off' start"
