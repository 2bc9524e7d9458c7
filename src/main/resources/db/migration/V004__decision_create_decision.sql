create table decision (
    id       uuid primary key,
    number   text not null unique check (number ~ '^[0-9]{4}-[0-9]{2,3}$'),
    taken_on date not null,
    kind     text not null check (kind in ('ADOPT')),
    how      jsonb not null,
    text     jsonb not null
);
create trigger trail after insert or update or delete on decision
    for each row execute function trail_record();
revoke update, delete on decision from ${application-role};

-- What was frozen: the canonical document with every name as it was that day, and its fingerprint.
-- The Dutch is edition 1 and prevails; English editions are numbered and fingerprinted apart.
create table frozen_document (
    id           uuid primary key,
    subject_kind text        not null,
    subject_id   uuid        not null,
    language     text        not null check (language in ('nl', 'en')),
    edition      integer     not null check (edition > 0 and (language = 'en' or edition = 1)),
    format       integer     not null check (format > 0),
    content      text        not null,
    sha256       text        not null,
    frozen_at    timestamptz not null,
    frozen_by    text        not null,
    decision_id  uuid references decision,
    unique (subject_kind, subject_id, language, edition),
    constraint frozen_document_fingerprint check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create trigger trail after insert or update or delete on frozen_document
    for each row execute function trail_record();
revoke update, delete on frozen_document from ${application-role};

-- Refuses any change of a row that is frozen itself: its column frozen_at is set.
create function frozen_row_refuse() returns trigger
    language plpgsql set search_path = public, pg_temp as
$$
begin
    if old.frozen_at is not null then
        raise exception '% % is frozen and cannot be changed', tg_table_name, old.id
            using errcode = 'KS001';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;

-- Refuses any change of a row that belongs to something frozen. Arguments: a query for the owner's
-- frozen_at, and the column whose value is its $1. The owner is share-locked, so that nothing slips in
-- while it is being frozen.
create function frozen_part_refuse() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    frozen timestamptz;
    part   jsonb;
begin
    foreach part in array array [to_jsonb(old), to_jsonb(new)] loop
        continue when part is null;
        execute tg_argv[0] || ' for share' into frozen using (part ->> tg_argv[1])::uuid;
        if frozen is not null then
            raise exception '% belongs to something frozen and cannot be changed', tg_table_name
                using errcode = 'KS001';
        end if;
    end loop;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;
