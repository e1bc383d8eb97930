-- What somebody has typed into a form and not sent yet. It belongs to his account alone and goes when the form was sent, when he
-- throws it away, or when it has lain too long.
create table platform.draft (
    -- carried by the form, so that a page that is shown again goes on with the same draft
    id uuid primary key,
    account uuid not null,
    -- address of the page of the form
    page text not null check (length(page) <= 500),
    -- one for each opened form; of other forms one for each page
    each_form boolean not null,
    title text not null check (length(title) <= 200),
    -- what the form is about, as its page named it
    thing text check (length(thing) <= 200),
    -- what its owner calls it
    name text check (length(name) <= 100),
    -- each field with its values, as typed
    fields jsonb not null,
    saved_at timestamptz not null,
    expires timestamptz not null,
    -- the form is sent: nothing is left of it but its id, so that a late saving does not bring it back
    sent boolean not null default false
);
create index draft_account on platform.draft (account, page) where not sent;
create index draft_expires on platform.draft (expires);
