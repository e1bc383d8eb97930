-- Practice requests an authority told of carried a word that is none of the grounds of Luật TGPL 2017 Đ30 k4.
update intake.request_acceptance set urgent_ground = 'NOTIFIED' where urgent_ground = 'AUTHORITY_NOTICE';
alter table intake.request_acceptance
    add constraint request_acceptance_urgent_ground
        check (urgent_ground in ('LIMITATION', 'HEARING', 'APPOINTED_DEFENCE', 'NOTIFIED', 'HEAD_DECISION'));
