-- Who typed a wrong password is not known: neither the holder of the account nor anybody else.
alter table audit.entry alter column actor_id drop not null;
alter table audit.entry alter column actor_name drop not null;
alter table audit.entry add check ((actor_id is null) = (actor_name is null));
