create table agreement (
    id            uuid primary key,
    version       integer not null,
    label         text    not null unique check (label ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title         jsonb   not null check (title ? 'nl'),
    summary       jsonb   not null check (summary ? 'nl'),
    signed_on     date    not null,
    place         jsonb   not null check (place ? 'nl'),
    years         integer not null check (years > 0),
    renewal_years integer not null check (renewal_years > 0)
);
create trigger trail after insert or update or delete on agreement
    for each row execute function trail_record();

create table agreement_party (
    id               uuid primary key,
    agreement_id     uuid    not null references agreement,
    organisation_id  uuid    not null references organisation,
    position         integer not null,
    board            jsonb   not null check (board ? 'nl'),
    bound_from       date    not null,
    bound_until      date,
    signatory_id     uuid references person,
    signatory_name   text,
    signatory_office jsonb,
    signed_on        date,
    check (bound_from < bound_until),
    check (num_nulls(signatory_id, signatory_name, signatory_office, signed_on) in (0, 4)),
    unique (agreement_id, organisation_id, bound_from)
);
create trigger trail after insert or update or delete on agreement_party
    for each row execute function trail_record();

create table agreement_version (
    id           uuid primary key,
    agreement_id uuid    not null references agreement,
    number       integer not null check (number > 0),
    effective_on date    not null,
    frozen_at    timestamptz,
    frozen_by    text,
    unique (agreement_id, number)
);
create trigger trail after insert or update or delete on agreement_version
    for each row execute function trail_record();
create trigger frozen before update or delete on agreement_version
    for each row execute function frozen_row_refuse();

create table agreement_article (
    version_id uuid    not null references agreement_version,
    position   integer not null,
    part       text    not null check (part in ('INTRODUCTION', 'CONSIDERATIONS', 'COMMITMENTS', 'REALISATION', 'DURATION')),
    number     text    not null,
    heading    jsonb   not null check (heading ? 'nl'),
    body       jsonb   not null check (body ? 'nl'),
    primary key (version_id, position),
    unique (version_id, number)
);
create trigger trail after insert or update or delete on agreement_article
    for each row execute function trail_record('version_id', 'position');
create trigger frozen before insert or update or delete on agreement_article
    for each row execute function frozen_part_refuse(
        'select frozen_at from agreement_version where id = $1', 'version_id');

-- What a project must meet to be on an agenda; which ones can be computed is part of the definition.
create table agreement_criterion (
    agreement_id uuid    not null references agreement,
    position     integer not null,
    letter       text    not null check (letter ~ '^[a-z]$'),
    title        jsonb   not null check (title ? 'nl'),
    description  jsonb   not null check (description ? 'nl'),
    test         text    not null check (test in ('TWO_PARTIES', 'ACCEPTED_LEAD', 'MEANS_AGREED', 'ARGUED')),
    primary key (agreement_id, position),
    unique (agreement_id, letter)
);
create trigger trail after insert or update or delete on agreement_criterion
    for each row execute function trail_record('agreement_id', 'position');

create table theme (
    id           uuid primary key,
    version      integer not null,
    agreement_id uuid    not null references agreement,
    number       integer not null check (number > 0),
    slug_nl      text    not null unique,
    slug_en      text unique,
    title        jsonb   not null check (title ? 'nl'),
    summary      jsonb   not null check (summary ? 'nl'),
    goal         jsonb check (goal ? 'nl'),
    introduction jsonb   not null check (introduction ? 'nl'),
    unique (agreement_id, number)
);
create trigger trail after insert or update or delete on theme
    for each row execute function trail_record();

create table theme_attention_point (
    theme_id uuid    not null references theme,
    position integer not null,
    title    jsonb   not null check (title ? 'nl'),
    text     jsonb   not null check (text ? 'nl'),
    primary key (theme_id, position)
);
create trigger trail after insert or update or delete on theme_attention_point
    for each row execute function trail_record('theme_id', 'position');
