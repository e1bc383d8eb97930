-- The centre a request was passed to may say why it does not take it; the request is open again then and may be passed on anew.
alter table intake.request_transfer drop constraint request_transfer_pkey;
alter table intake.request_transfer
    add column id uuid not null default gen_random_uuid() primary key,
    add column returned_at timestamptz,
    add column returned_by uuid,
    add column return_reason text,
    add constraint request_transfer_return check (
        (returned_at is null) = (returned_by is null) and (returned_at is null) = (return_reason is null));
create unique index request_transfer_open on intake.request_transfer (request_id) where returned_at is null;
create index request_transfer_request on intake.request_transfer (request_id);
