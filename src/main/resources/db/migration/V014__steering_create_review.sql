-- One look at every project of an agenda, for one meeting of the steering group.
create table review_round (
    id          uuid primary key,
    version     integer not null,
    meeting_on  date    not null unique,
    revision_id uuid    not null references agenda_revision,
    example     boolean not null,
    opened_on   date    not null,
    closed_on   date,
    frozen_at   timestamptz,
    frozen_by   text,
    constraint review_round_closed_is_frozen check (num_nonnulls(closed_on, frozen_at, frozen_by) in (0, 3))
);
create unique index review_round_one_open on review_round ((true)) where closed_on is null;
create trigger trail after insert or update or delete on review_round
    for each row execute function trail_record();
create trigger frozen before update or delete on review_round
    for each row execute function frozen_row_refuse();
revoke delete on review_round from ${application-role};

create table review_report (
    id             uuid primary key,
    version        integer not null,
    round_id       uuid    not null references review_round,
    project_id     uuid    not null references project,
    position       integer not null,
    state          text    not null check (state in ('REQUESTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    rating         text check (rating in ('ON_COURSE', 'NEEDS_ATTENTION', 'OFF_COURSE', 'NOT_STARTED', 'DONE')),
    summary        jsonb check (summary ? 'nl'),
    remarks        text,
    request        text,
    return_reason  text,
    reported_by    text,
    outcome        text check (outcome in ('CONTINUE', 'ADJUST', 'STOP', 'OTHER')),
    outcome_remark text,
    unique (round_id, project_id),
    constraint review_report_submitted_is_whole check (
        state = 'REQUESTED' or num_nulls(rating, summary, reported_by) = 0),
    constraint review_report_returned_says_why check ((state = 'RETURNED') = (return_reason is not null)),
    constraint review_report_other_says_what check (outcome <> 'OTHER' or outcome_remark is not null)
);
create index review_report_project on review_report (project_id);
create trigger trail after insert or update or delete on review_report
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on review_report
    for each row execute function frozen_part_refuse('select frozen_at from review_round where id = $1', 'round_id');
