-- The law asks for these and sets no number of days: nothing of them is late, a reminder stands in the place of an end.
-- Those that arose before are reminded of from the day on which they arose.
alter table duties.duty
    drop constraint duty_unit_check,
    add constraint duty_unit_check
        check (unit in ('AT_ONCE', 'HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'NOT_STATED'));
update duties.duty
   set unit   = 'NOT_STATED',
       due_at = (date_trunc('day', begun_at at time zone 'Asia/Ho_Chi_Minh') + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
 where kind in ('D2', 'D11', 'D12_NOTICE', 'D25', 'D31') and unit = 'AT_ONCE';
