-- Whether the application and the documents of the matter were handed in (Luat TGPL 2017 D29 k1); null while nobody has said so.
alter table intake.request
    add column application_shown boolean,
    add column documents_shown boolean,
    add column documents_told text,
    add constraint request_documents_told check (documents_told is null or documents_shown);
