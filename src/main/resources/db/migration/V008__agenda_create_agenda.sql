create table agenda (
    id           uuid primary key,
    version      integer not null,
    agreement_id uuid    not null references agreement,
    label        text    not null unique check (label ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    first_year   integer not null check (first_year between 1900 and 2999),
    last_year    integer not null check (last_year between first_year and first_year + 20),
    title        jsonb   not null check (title ? 'nl'),
    introduction jsonb check (introduction ? 'nl')
);
create trigger trail after insert or update or delete on agenda
    for each row execute function trail_record();
revoke delete on agenda from ${application-role};

create table agenda_revision (
    id          uuid primary key,
    version     integer not null,
    agenda_id   uuid    not null references agenda,
    number      integer not null check (number > 0),
    state       text    not null check (state in ('DRAFT', 'PROPOSED', 'ADOPTED')),
    adopted_on  date,
    decision_id uuid references decision,
    frozen_at   timestamptz,
    frozen_by   text,
    unique (agenda_id, number),
    constraint agenda_revision_adopted_is_frozen check (
        num_nonnulls(adopted_on, decision_id, frozen_at, frozen_by) = case when state = 'ADOPTED' then 4 else 0 end)
);
create unique index agenda_revision_one_open on agenda_revision (agenda_id) where state <> 'ADOPTED';
create trigger trail after insert or update or delete on agenda_revision
    for each row execute function trail_record();
create trigger frozen before update or delete on agenda_revision
    for each row execute function frozen_row_refuse();

create table agenda_entry (
    id           uuid primary key,
    version      integer not null,
    revision_id  uuid    not null references agenda_revision,
    project_id   uuid    not null references project,
    lineage_id   uuid    not null,
    position     integer not null,
    goal         jsonb check (goal ? 'nl'),
    introduction jsonb check (introduction ? 'nl'),
    status_words jsonb check (status_words ? 'nl'),
    unique (revision_id, project_id),
    unique (revision_id, lineage_id)
);
create index agenda_entry_project on agenda_entry (project_id);
create index agenda_entry_lineage on agenda_entry (lineage_id);
create trigger trail after insert or update or delete on agenda_entry
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on agenda_entry
    for each row execute function frozen_part_refuse(
        'select frozen_at from agenda_revision where id = $1', 'revision_id');

create table agenda_lead (
    entry_id        uuid    not null references agenda_entry,
    position        integer not null,
    organisation_id uuid    not null references organisation,
    role            jsonb check (role ? 'nl'),
    share           jsonb check (share ? 'nl'),
    accepted        boolean not null,
    primary key (entry_id, position)
);
create index agenda_lead_organisation on agenda_lead (organisation_id);
create trigger trail after insert or update or delete on agenda_lead
    for each row execute function trail_record('entry_id', 'position');
create trigger frozen before insert or update or delete on agenda_lead
    for each row execute function frozen_part_refuse(
        'select r.frozen_at from agenda_revision r where r.id = (select e.revision_id from agenda_entry e where e.id = $1)',
        'entry_id');

-- A partner is an organisation, or an open-ended group in words.
create table agenda_partner (
    entry_id        uuid    not null references agenda_entry,
    position        integer not null,
    organisation_id uuid references organisation,
    name            jsonb check (name ? 'nl'),
    standing        text    not null check (standing in ('CONFIRMED', 'INTENDED', 'TO_BE_DETERMINED')),
    remark          jsonb check (remark ? 'nl'),
    primary key (entry_id, position),
    check (num_nonnulls(organisation_id, name) = 1)
);
create index agenda_partner_organisation on agenda_partner (organisation_id);
create trigger trail after insert or update or delete on agenda_partner
    for each row execute function trail_record('entry_id', 'position');
create trigger frozen before insert or update or delete on agenda_partner
    for each row execute function frozen_part_refuse(
        'select r.frozen_at from agenda_revision r where r.id = (select e.revision_id from agenda_entry e where e.id = $1)',
        'entry_id');

create table agenda_action (
    id                 uuid primary key,
    version            integer not null,
    entry_id           uuid    not null references agenda_entry,
    lineage_id         uuid    not null,
    position           integer not null,
    text               jsonb   not null check (text ? 'nl'),
    deadline_words     jsonb check (deadline_words ? 'nl'),
    deadline_precision text check (deadline_precision in ('DAY', 'MONTH', 'QUARTER', 'SEASON', 'YEAR', 'RECURRING', 'UNDATED')),
    deadline_first_day date,
    deadline_last_day  date,
    to_steering_group  boolean not null,
    check (deadline_first_day <= deadline_last_day),
    check (num_nulls(deadline_words, deadline_precision) in (0, 2)),
    constraint agenda_action_range_fits_precision check (
        num_nonnulls(deadline_first_day, deadline_last_day) =
        case when deadline_precision in ('DAY', 'MONTH', 'QUARTER', 'SEASON', 'YEAR') then 2 else 0 end)
);
create index agenda_action_entry on agenda_action (entry_id);
create index agenda_action_lineage on agenda_action (lineage_id);
create trigger trail after insert or update or delete on agenda_action
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on agenda_action
    for each row execute function frozen_part_refuse(
        'select r.frozen_at from agenda_revision r where r.id = (select e.revision_id from agenda_entry e where e.id = $1)',
        'entry_id');
