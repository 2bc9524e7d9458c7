-- What the coordinator argues about a criterion that no data can answer.
create table agenda_argument (
    entry_id uuid not null references agenda_entry on delete cascade,
    letter   text not null check (letter ~ '^[a-z]$'),
    verdict  text not null check (verdict in ('MET', 'NOT_MET')),
    reason   jsonb not null check (reason ? 'nl'),
    primary key (entry_id, letter)
);
create trigger trail after insert or update or delete on agenda_argument
    for each row execute function trail_record('entry_id', 'letter');
create trigger frozen before insert or update or delete on agenda_argument
    for each row execute function frozen_part_refuse(
        'select r.frozen_at from agenda_revision r where r.id = (select e.revision_id from agenda_entry e where e.id = $1)',
        'entry_id');

-- People or money that somebody puts in: for one entry, or above all of them. An amount may be unknown.
create table agenda_means (
    id              uuid primary key,
    version         integer not null,
    revision_id     uuid    not null references agenda_revision,
    entry_id        uuid references agenda_entry on delete cascade,
    organisation_id uuid    not null references organisation,
    kind            text    not null check (kind in ('HOURS', 'FTE', 'EUROS')),
    amount          numeric(14, 2) check (amount > 0),
    year            integer not null check (year between 1900 and 2999),
    standing        text    not null check (standing in ('PLEDGED', 'CONFIRMED')),
    remark          jsonb check (remark ? 'nl')
);
create index agenda_means_revision on agenda_means (revision_id);
create index agenda_means_entry on agenda_means (entry_id);
create index agenda_means_organisation on agenda_means (organisation_id);
create trigger trail after insert or update or delete on agenda_means
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on agenda_means
    for each row execute function frozen_part_refuse(
        'select frozen_at from agenda_revision where id = $1', 'revision_id');

-- A project that ends with this agenda instead of going on.
create table agenda_ending (
    id          uuid primary key,
    version     integer not null,
    revision_id uuid    not null references agenda_revision,
    project_id  uuid    not null references project,
    lineage_id  uuid    not null,
    how         text    not null check (how in ('SECURED', 'HANDED_OVER', 'STOPPED')),
    reason      jsonb check (reason ? 'nl'),
    securing    jsonb check (securing ? 'nl'),
    unique (revision_id, project_id)
);
create index agenda_ending_project on agenda_ending (project_id);
create trigger trail after insert or update or delete on agenda_ending
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on agenda_ending
    for each row execute function frozen_part_refuse(
        'select frozen_at from agenda_revision where id = $1', 'revision_id');

-- Why an entry may be on the agenda although it does not meet a criterion: comply or explain.
create table agenda_dispensation (
    id          uuid primary key,
    version     integer not null,
    revision_id uuid    not null references agenda_revision,
    entry_id    uuid    not null references agenda_entry on delete cascade,
    letter      text    not null check (letter ~ '^[a-z]$'),
    reason      jsonb   not null check (reason ? 'nl'),
    unique (entry_id, letter)
);
create index agenda_dispensation_revision on agenda_dispensation (revision_id);
create trigger trail after insert or update or delete on agenda_dispensation
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on agenda_dispensation
    for each row execute function frozen_part_refuse(
        'select frozen_at from agenda_revision where id = $1', 'revision_id');
