create table page (
    id      uuid primary key,
    version integer not null,
    key     text    not null unique check (key in ('HOME', 'ORGANISATION', 'CONTACT', 'PRIVACY', 'ACCESSIBILITY')),
    title   jsonb   not null check (title ? 'nl'),
    summary jsonb   not null check (summary ? 'nl'),
    body    jsonb   not null check (body ? 'nl')
);
create trigger trail after insert or update or delete on page
    for each row execute function trail_record();
