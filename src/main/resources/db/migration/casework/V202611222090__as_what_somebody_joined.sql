-- Whether somebody who joined a case belongs to his group himself or as a companion (Luật TGPL 2017 Đ7 k6a), which says what
-- he owes; and the digest of the form that entered somebody new, by which the same form is known when it is sent again.
alter table casework.further_beneficiary
    add column claimed_as  text check (claimed_as in ('VICTIM', 'COMPANION')),
    add column form_digest text;
