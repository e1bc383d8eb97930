-- What Luật TGPL 2017 Đ7, Đ26 answered about who joined, on what papers, and why it was gone on with where it spoke
-- against it. Who joined before this was asked has no answer.
alter table casework.further_beneficiary
    add column answer    text,
    add column papers    text,
    add column deviation text,
    add constraint further_beneficiary_deviation check (answer is null or answer = 'ELIGIBLE' or deviation is not null);
