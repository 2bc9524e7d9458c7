-- The papers of a meeting: what was said of everything at the moment they were prepared, and the book
-- made from it. Once sent, an edition is frozen.
create table meeting_papers (
    id          uuid primary key,
    meeting_id  uuid        not null references meeting,
    edition     integer     not null check (edition > 0),
    content     text        not null,
    book_nl     uuid        not null references stored_file,
    book_en     uuid        not null references stored_file,
    prepared_at timestamptz not null,
    frozen_at   timestamptz,
    frozen_by   text,
    unique (meeting_id, edition),
    constraint meeting_papers_sent_is_whole check ((frozen_at is null) = (frozen_by is null))
);
create trigger trail after insert or update or delete on meeting_papers
    for each row execute function trail_record_without_secret('content', 'id');
create trigger frozen before update or delete on meeting_papers
    for each row execute function frozen_row_refuse();
