-- A round has a day on which reports are due; a report says what became of actions, who wrote it for
-- whom, and what has to be done about which part of it.
alter table review_round disable trigger frozen;
alter table review_round add column due_on date;
update review_round set due_on = meeting_on;
alter table review_round alter column due_on set not null;
alter table review_round enable trigger frozen;

alter table review_report disable trigger frozen;
alter table review_report rename column remarks to risks;
alter table review_report
    add column means_used   text,
    add column on_behalf    boolean not null default false,
    add column return_notes jsonb;
alter table review_report enable trigger frozen;

-- What a report says of an action that was not done yet. It happens when the report is accepted.
create table review_report_action (
    id             uuid primary key,
    report_id      uuid    not null references review_report,
    action_lineage uuid    not null,
    state          text    not null check (state in ('DONE', 'MOVED', 'DROPPED')),
    until          date,
    reason         text,
    unique (report_id, action_lineage),
    constraint review_report_action_moved_says_until check ((state = 'MOVED') = (until is not null)),
    constraint review_report_action_says_why check (state = 'DONE' or reason is not null)
);
create trigger trail after insert or update or delete on review_report_action
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on review_report_action
    for each row execute function frozen_part_refuse(
        'select frozen_at from review_round where id = (select round_id from review_report where id = $1)', 'report_id');

-- That a lead was asked for a report, reminded of it, or given it back. Each is told once.
create table review_request (
    report_id uuid        not null references review_report,
    kind      text        not null check (kind in ('ASKED', 'REMINDED', 'RETURNED')),
    on_day    date        not null,
    people    integer     not null check (people >= 0),
    at        timestamptz not null,
    primary key (report_id, kind, on_day)
);
create trigger trail after insert or update or delete on review_request
    for each row execute function trail_record('report_id', 'kind', 'on_day');
revoke update, delete on review_request from ${application-role};

-- What the steering group wants to know of a project before it meets. It stays inside.
create table review_question (
    id             uuid primary key,
    report_id      uuid        not null references review_report,
    text           text        not null,
    author         text        not null,
    author_label   text        not null,
    asked_at       timestamptz not null,
    answer         text,
    answerer_label text,
    answered_at    timestamptz,
    constraint review_question_answered_is_whole check (num_nulls(answer, answerer_label, answered_at) in (0, 3))
);
create index review_question_report on review_question (report_id);
create trigger trail after insert or update or delete on review_question
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on review_question
    for each row execute function frozen_part_refuse(
        'select frozen_at from review_round where id = (select round_id from review_report where id = $1)', 'report_id');
revoke delete on review_question from ${application-role};
