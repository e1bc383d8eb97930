-- Why a letter was sent though the same authority had entered the same registration already.
alter table casework.registration add column again_reason text;
