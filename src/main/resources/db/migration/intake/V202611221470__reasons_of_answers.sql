-- An answer given at once is a decision like the others: it says what the law proposed, why it differs, and its article.
-- Nobody was asked for it before, so of the answers there are nothing is known of it.
alter table intake.simple_answer
    add column proposed        text,
    add column reason          text,
    add column legal_reference text,
    add check ((proposed is null) = (legal_reference is null));
