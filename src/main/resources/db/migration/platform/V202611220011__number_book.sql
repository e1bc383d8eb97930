create schema platform;

-- One row per office, register and year. The row is locked until the transaction that drew the number ends, so there
-- is neither a gap nor a repeat.
create table platform.number_book (
    office_id   uuid    not null,
    register    text    not null,
    year        integer not null,
    last_number integer not null check (last_number >= 0),
    primary key (office_id, register, year)
);
