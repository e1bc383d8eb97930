-- What a step tells beside its reason: of an archived file the note, of a suspension why its sessions stand all the same.
alter table casework.case_step add column note text;
