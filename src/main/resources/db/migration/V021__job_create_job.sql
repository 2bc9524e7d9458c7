-- Work in the background as its owner sees it. Without a trail: it tells its own progress many times,
-- is gone after some days, and what it changes is traced where it is changed.
create table job (
    id          uuid primary key,
    kind        text        not null,
    payload     jsonb       not null,
    owner       text        not null,
    owner_label text        not null,
    language    text        not null check (language in ('nl', 'en')),
    state       text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    attempts    integer     not null default 0,
    done        integer     not null default 0,
    total       integer     not null default 0,
    file_id     uuid references stored_file on delete set null,
    reference   text,
    created_at  timestamptz not null,
    started_at  timestamptz,
    ended_at    timestamptz
);
create index job_ended_at on job (ended_at);
create index job_file_id on job (file_id) where file_id is not null;

-- The scheduler's own table: what runs when, and which node holds it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
