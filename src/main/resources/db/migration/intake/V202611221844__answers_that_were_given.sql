-- What the law answered when a decision was made, so that it can be read as it was under the law of that day; rows are added,
-- never changed.
create table intake.answer_given (
    id            uuid primary key,
    request_id    uuid        not null references intake.request,
    given_at      timestamptz not null,
    verdict       text        not null,
    met           text[]      not null,
    primary_group text
);
create index answer_given_request on intake.answer_given (request_id, given_at desc);

create table intake.answer_given_finding (
    answer_id       uuid    not null references intake.answer_given,
    position        integer not null,
    -- Of a group that was not claimed.
    of_other_group  boolean not null,
    kind            text    not null,
    args            text[]  not null,
    legal_reference text,
    primary key (answer_id, position)
);
