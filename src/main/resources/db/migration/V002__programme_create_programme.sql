-- The programme's day: today, moved by a number of days in a demonstration.
create table programme_calendar (
    id        boolean primary key default true check (id),
    day_shift integer not null default 0
);
insert into programme_calendar default values;
create trigger trail after insert or update or delete on programme_calendar
    for each row execute function trail_record();
revoke insert, delete on programme_calendar from ${application-role};

-- Rises in the same transaction as anything that becomes public, and with the first look on a new day:
-- what is derived from public content is made for that day. A counter: it has no trail of its own.
create table public_revision (
    id       boolean primary key default true check (id),
    revision bigint  not null default 1,
    day      date
);
insert into public_revision default values;
revoke insert, delete on public_revision from ${application-role};
