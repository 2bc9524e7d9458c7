create table organisation (
    id          uuid primary key,
    version     integer not null,
    slug_nl     text    not null unique,
    slug_en     text unique,
    name        jsonb   not null check (name ? 'nl'),
    short_name  jsonb check (short_name ? 'nl'),
    description jsonb check (description ? 'nl'),
    kind        text    not null check (kind in ('GOVERNMENT', 'EDUCATION_AND_RESEARCH', 'HEALTH_CARE',
                                                 'BUSINESS', 'CULTURE', 'HOUSING', 'NETWORK', 'OTHER')),
    parent_id   uuid references organisation,
    check (parent_id <> id)
);
create index organisation_parent on organisation (parent_id);
create trigger trail after insert or update or delete on organisation
    for each row execute function trail_record();

create table person (
    id      uuid primary key,
    version integer not null,
    name    text    not null check (name <> '')
);
create trigger trail after insert or update or delete on person
    for each row execute function trail_record();

create table office (
    id              uuid primary key,
    version         integer not null,
    organisation_id uuid    not null references organisation,
    title           jsonb   not null check (title ? 'nl')
);
create index office_organisation on office (organisation_id);
create trigger trail after insert or update or delete on office
    for each row execute function trail_record();

-- A person in an office. Where the first day is not known, known_on is a day on which it was so.
create table office_term (
    id         uuid primary key,
    version    integer not null,
    office_id  uuid    not null references office,
    person_id  uuid    not null references person,
    first_day  date,
    last_day   date,
    known_on   date,
    check (first_day <= last_day),
    check (num_nonnulls(first_day, known_on) > 0)
);
create index office_term_office on office_term (office_id);
create index office_term_person on office_term (person_id);
create trigger trail after insert or update or delete on office_term
    for each row execute function trail_record();
