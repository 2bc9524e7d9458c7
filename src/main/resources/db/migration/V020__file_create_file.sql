-- Files in chunks. The chunks are written first, then the row that says what they add up to.
create table stored_file (
    id         uuid primary key,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null check (size >= 0),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    stored_at  timestamptz not null
);
create trigger trail after insert or update or delete on stored_file
    for each row execute function trail_record();
revoke update on stored_file from ${application-role};

-- Without a trail: it would hold the bytes twice. They go with their file, and never change.
create table stored_file_chunk (
    file_id  uuid    not null references stored_file on delete cascade deferrable initially deferred,
    position integer not null check (position >= 0),
    content  bytea   not null,
    primary key (file_id, position)
);
alter table stored_file_chunk alter column content set storage external;
revoke update, delete on stored_file_chunk from ${application-role};
