create table project (
    id      uuid primary key,
    version integer not null,
    slug_nl text    not null unique,
    slug_en text unique,
    phase   text    not null check (phase in ('PROPOSED', 'RUNNING', 'SUSPENDED', 'SECURED', 'HANDED_OVER', 'STOPPED'))
);
create trigger trail after insert or update or delete on project
    for each row execute function trail_record();

create table project_title (
    project_id uuid  not null references project,
    since      date  not null,
    title      jsonb not null check (title ? 'nl'),
    primary key (project_id, since)
);
create trigger trail after insert or update or delete on project_title
    for each row execute function trail_record('project_id', 'since');

-- The project's place in an agreement: its code and its theme, by date.
create table project_placement (
    id           uuid primary key,
    project_id   uuid not null references project,
    agreement_id uuid not null references agreement,
    theme_id     uuid references theme,
    code         text not null check (code ~ '^[0-9]{1,3}[a-z]?$'),
    first_day    date not null,
    last_day     date,
    check (first_day <= last_day)
);
create unique index project_placement_code on project_placement (agreement_id, code) where last_day is null;
create unique index project_placement_current on project_placement (agreement_id, project_id) where last_day is null;
create index project_placement_project on project_placement (project_id);
create trigger trail after insert or update or delete on project_placement
    for each row execute function trail_record();

create table project_phase_change (
    id         uuid primary key,
    project_id uuid not null references project,
    phase      text not null,
    day        date not null,
    actor      text not null,
    reason     text
);
create index project_phase_change_project on project_phase_change (project_id);
create trigger trail after insert or update or delete on project_phase_change
    for each row execute function trail_record();
revoke update, delete on project_phase_change from ${application-role};

create table project_relation (
    project_id uuid  not null references project,
    other_id   uuid  not null references project,
    kind       text  not null check (kind in ('RELATED', 'REFERS_TO')),
    remark     jsonb not null check (remark ? 'nl'),
    primary key (project_id, other_id),
    check (project_id <> other_id)
);
create index project_relation_other on project_relation (other_id);
create trigger trail after insert or update or delete on project_relation
    for each row execute function trail_record('project_id', 'other_id');
