-- Which line of the table of periods gave a deadline, so that it can follow when the line changes. The lines of one kind
-- are told apart by the unit and article stored with the deadline.
alter table casework.deadline add column law text;

update casework.deadline d
   set law = case d.kind
        when 'ADVICE_ANSWER' then 'D13'
        when 'EXTENDED_ADVICE_ANSWER' then 'D14'
        when 'CHANGE_REPLY' then 'D15'
        when 'FILE_HANDOVER' then 'D26'
        when 'REPLACEMENT' then case
            when d.unit = 'WORKING_DAYS' then 'D18'
            when d.legal_reference like '%Đ6 k2' then 'D19'
            else 'D17' end
        when 'MISSING_PAPERS' then case
            when exists (select 1 from casework.paper_extension e where e.case_id = d.case_id) then 'D3_FORCE_MAJEURE'
            when d.amount = 5 then 'D3'
            when a.force_majeure is not null then 'D3_FORCE_MAJEURE'
            else 'D3_DIFFICULT' end
        else case
            when d.legal_reference like '%Đ33%' then 'D12'
            when d.legal_reference like 'TTLT%' then case d.unit when 'AT_ONCE' then 'D9_URGENT' else 'D9' end
            when d.unit = 'HOURS' then 'D5'
            when d.unit = 'AT_ONCE' then 'D8'
            else 'D4' end
       end
  from casework.legal_aid_case c
  left join intake.request_acceptance a on a.request_id = c.request_id
 where c.id = d.case_id;

alter table casework.deadline alter column law set not null;

-- A change of a period, not of the calendar: open deadlines of the line that began on the day or later.
alter table casework.deadline_recount add column line text;
