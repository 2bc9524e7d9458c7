-- Every readable address ever given out, so that an old one leads to the new one and none is used twice.
create table address (
    kind       text not null,
    language   text not null check (language in ('nl', 'en')),
    slug       text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    subject_id uuid not null,
    since      timestamptz not null default now(),
    primary key (kind, language, slug)
);
create index address_of_subject on address (kind, subject_id);
create trigger trail after insert or update or delete on address
    for each row execute function trail_record('kind', 'language', 'slug');
revoke update, delete on address from ${application-role};
