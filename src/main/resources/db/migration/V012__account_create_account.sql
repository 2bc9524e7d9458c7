-- As trail_record, but one column is never written down. Arguments: that column, then the key's columns.
create function trail_record_without_secret() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    old_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - tg_argv[0] end;
    new_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - tg_argv[0] end;
    key     text;
begin
    select string_agg(coalesce(new_row, old_row) ->> name, '/' order by place)
      into key
      from unnest(tg_argv[1:]) with ordinality as part (name, place);
    insert into trail (actor, reason, table_name, row_key, operation, before, after)
    values (coalesce(nullif(current_setting('kennisstad.actor', true), ''), 'database:' || session_user),
            nullif(current_setting('kennisstad.reason', true), ''),
            tg_table_name, key, lower(tg_op), old_row, new_row);
    return null;
end
$$;

create table account (
    id          uuid primary key,
    version     integer     not null,
    email       text        not null unique check (email = lower(email) and email like '%_@_%'),
    name        text        not null check (name <> ''),
    created_at  timestamptz not null,
    disabled_at timestamptz
);
create trigger trail after insert or update or delete on account
    for each row execute function trail_record();
revoke delete on account from ${application-role};

create table account_grant (
    id              uuid primary key,
    account_id      uuid not null references account,
    role            text not null check (role in ('ADMINISTRATOR', 'COORDINATOR', 'MEMBER', 'REPRESENTATIVE', 'LEAD', 'GUEST')),
    organisation_id uuid references organisation,
    project_id      uuid references project,
    first_day       date not null,
    last_day        date,
    ended_at        timestamptz,
    check (first_day <= last_day),
    constraint account_grant_scope_fits_role check (
        (organisation_id is not null) = (role in ('MEMBER', 'REPRESENTATIVE', 'GUEST'))
        and (project_id is not null) = (role = 'LEAD'))
);
create index account_grant_account on account_grant (account_id);
create index account_grant_organisation on account_grant (organisation_id);
create index account_grant_project on account_grant (project_id);
create trigger trail after insert or update or delete on account_grant
    for each row execute function trail_record();
revoke delete on account_grant from ${application-role};

create table account_password (
    account_id uuid primary key references account,
    hash       text        not null,
    changed_at timestamptz not null
);
create trigger trail after insert or update or delete on account_password
    for each row execute function trail_record_without_secret('hash', 'account_id');

-- A link to set a password with, once and for a while. Only its fingerprint is kept.
create table account_link (
    id         uuid primary key,
    account_id uuid        not null references account,
    token_hash text        not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index account_link_account on account_link (account_id);
create trigger trail after insert or update or delete on account_link
    for each row execute function trail_record_without_secret('token_hash', 'id');

-- A browser that somebody signed in with before: wrong guesses from elsewhere do not slow it down.
create table account_device (
    token_hash text primary key,
    account_id uuid not null references account,
    last_used  date not null
);
create index account_device_account on account_device (account_id);

-- Secrets that were tried and found wrong, counted over all nodes and forgotten after a day.
create table account_attempt (
    id      bigint generated always as identity primary key,
    subject text        not null,
    source  text        not null,
    at      timestamptz not null
);
create index account_attempt_subject on account_attempt (subject, at);
create index account_attempt_source on account_attempt (source, at);
create index account_attempt_at on account_attempt (at);

-- Whoever is signed in, as Spring Session keeps it.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
