#!/bin/sh
# Lays a finished segment of the WAL into the archive; PostgreSQL calls it as its archive_command:
#
#   archive-wal.sh %p %f FOLDER
#
# Ends with 0 only when the segment lies there whole. PostgreSQL may ask again for one that was laid there already (it was stopped
# before it could note so): the same contents are taken for done, others never replaced.
set -eu
umask 077

segment=$1
name=$2
folder=$3

if [ -e "$folder/$name" ]; then
  cmp -s "$segment" "$folder/$name" && exit 0
  echo "$folder/$name is there already, with other contents" >&2
  exit 1
fi
cp "$segment" "$folder/.$name.partial"
sync "$folder/.$name.partial"
mv "$folder/.$name.partial" "$folder/$name"
sync "$folder"
