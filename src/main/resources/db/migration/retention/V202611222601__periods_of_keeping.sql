create schema retention;

-- How long what is held about people is kept after it ended, day by day: a row holds from its day on until the next of its kind.
create table retention.line (
    kind    text   primary key check (kind in ('CASE', 'REQUEST', 'PERSON')),
    version bigint not null default 0
);

create table retention.period (
    kind            text        not null references retention.line,
    valid_from      date        not null,
    months          integer     not null check (months between 1 and 1200),
    certainty       text        not null check (certainty in ('CONFIRMED', 'SECONDARY_SOURCE', 'OUR_READING')),
    source          text        not null check (source <> ''),
    reason          text        not null check (reason <> ''),
    -- Null: came with the application.
    entered_by      uuid,
    entered_by_name text,
    entered_at      timestamptz not null,
    primary key (kind, valid_from)
);

insert into retention.line (kind) values ('CASE'), ('REQUEST'), ('PERSON');

-- TT 07/2025/TT-BTP sets the periods of the sector; the line of legal aid in it was not seen. Long rather than short, so that
-- nothing is destroyed too early.
insert into retention.period (kind, valid_from, months, certainty, source, reason, entered_at) values
    ('CASE', '2026-01-01', 240, 'OUR_READING',
     'Thông tư 07/2025/TT-BTP quy định thời hạn lưu trữ của ngành Tư pháp; mức của hồ sơ vụ việc trợ giúp pháp lý chưa đối chiếu được với bản gốc',
     'Đặt dài để không hủy sớm; sửa khi đã đối chiếu', now()),
    ('REQUEST', '2026-01-01', 60, 'OUR_READING',
     'Thông tư 07/2025/TT-BTP; mức của yêu cầu không thụ lý chưa đối chiếu được với bản gốc',
     'Đặt dài để không hủy sớm; sửa khi đã đối chiếu', now()),
    ('PERSON', '2026-01-01', 24, 'OUR_READING',
     'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: không giữ lâu hơn mức cần cho mục đích; luật không ghi số tháng',
     'Đủ để người này quay lại với cùng vướng mắc; sửa khi có quy định', now());
