-- The day papers came in, which is not always the day it is typed.
alter table intake.request_paper_call add column fulfilled_on date;
update intake.request_paper_call set fulfilled_on = (fulfilled_at at time zone 'Asia/Ho_Chi_Minh')::date
 where fulfilled_at is not null;
alter table intake.request_paper_call
    add constraint request_paper_call_fulfilled check ((fulfilled_at is null) = (fulfilled_on is null));
-- The centre a request was passed on to, where it is one on record; its name stays as it was that day.
alter table intake.request_transfer add column to_office_id uuid references offices.office;
