-- Who did what to which wording of Article 7, with what stood before and what stands now. Rows are added and never
-- changed; the history of a discarded draft stays, so no foreign key.
create table catalog.law_change (
    id             bigint      generated always as identity primary key,
    law_version_id uuid        not null,
    -- The version the wording had after the change.
    version        bigint      not null,
    kind           text        not null check (kind in ('DRAFTED', 'GROUP_ADDED', 'GROUP_CHANGED', 'GROUP_REMOVED',
                                                        'DISCARDED', 'ENACTED', 'ENDED', 'SUPERSEDED')),
    group_code     text,
    at             timestamptz not null,
    by             uuid        not null,
    by_name        text        not null
);
create index law_change_of_version on catalog.law_change (law_version_id, id);

create table catalog.law_change_detail (
    change_id bigint  not null references catalog.law_change,
    field     text    not null,
    before    text,
    after     text,
    primary key (change_id, field),
    check (before is distinct from after)
);
