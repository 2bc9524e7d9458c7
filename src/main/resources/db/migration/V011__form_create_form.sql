-- What somebody typed and has not saved: private, and gone with the saving, so without a trail.
create table form_draft (
    owner    text        not null,
    form     text        not null,
    base     jsonb       not null,
    content  jsonb       not null,
    saved_at timestamptz not null,
    primary key (owner, form)
);

-- Pages that were sent, so that a second, equal sending does nothing. Kept for two days.
create table form_submission (
    id     uuid        not null,
    digest text        not null,
    target text        not null,
    at     timestamptz not null,
    primary key (id, digest)
);
create index form_submission_at on form_submission (at);
