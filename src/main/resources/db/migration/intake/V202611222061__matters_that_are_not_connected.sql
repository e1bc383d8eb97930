-- Whether the matter is connected with what makes the person entitled may not have been asked yet; so far only a yes was noted.
alter table intake.request
    alter column connected_matter drop default,
    alter column connected_matter drop not null;
update intake.request set connected_matter = null where not connected_matter;
