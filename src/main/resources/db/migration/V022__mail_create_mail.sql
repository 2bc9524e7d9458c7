-- The outbox: written with the work that asks for it, sent in the background, kept as a log.
-- Without a trail: it is a log itself, and a secret text must not be kept twice.
create table mail (
    id             uuid primary key,
    key            text        not null unique,
    kind           text        not null,
    recipient_name text        not null,
    recipient      text        not null,
    language       text        not null check (language in ('nl', 'en')),
    subject        text        not null,
    secret         boolean     not null,
    state          text        not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'KEPT')),
    attempts       integer     not null default 0,
    queued_at      timestamptz not null,
    next_at        timestamptz not null,
    leased_until   timestamptz,
    ended_at       timestamptz
);
create index mail_due on mail (next_at) where state in ('QUEUED', 'SENDING');
create index mail_queued_at on mail (queued_at desc, id desc);

-- What a mail says. A secret text is deleted as soon as it was sent.
create table mail_text (
    mail_id  uuid primary key references mail on delete cascade,
    body     jsonb not null
);

-- One attempt to send: written before it begins, completed after. One without an end was broken off.
create table mail_attempt (
    mail_id    uuid        not null references mail on delete cascade,
    number     integer     not null check (number > 0),
    started_at timestamptz not null,
    ended_at   timestamptz,
    outcome    text check (outcome in ('SENT', 'REFUSED', 'POSTPONED')),
    answer     text,
    primary key (mail_id, number),
    constraint mail_attempt_ends_with_an_outcome check ((ended_at is null) = (outcome is null))
);

