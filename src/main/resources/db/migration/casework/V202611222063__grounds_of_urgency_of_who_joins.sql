-- Who joins a case before all papers came is helped on one of the grounds of Luật TGPL 2017 Đ30 k4.
alter table casework.further_beneficiary
    add constraint further_beneficiary_urgent_ground
        check (urgent_ground in ('LIMITATION', 'HEARING', 'APPOINTED_DEFENCE', 'NOTIFIED', 'HEAD_DECISION'));
