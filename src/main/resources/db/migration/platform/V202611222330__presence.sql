-- Who has a page of a case or a request open just now. What is lost here is known again with the next sign of the page.
create unlogged table platform.presence (
    thing uuid not null,
    account uuid not null,
    -- message key of the form that is open, empty where the page only shows
    doing text not null check (length(doing) <= 100),
    name text not null check (length(name) <= 200),
    seen_at timestamptz not null,
    primary key (thing, account, doing)
);
