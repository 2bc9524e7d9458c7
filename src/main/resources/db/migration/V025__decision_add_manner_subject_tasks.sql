-- A decision is taken in a meeting, in writing, or by signing; it is about something, and somebody
-- does something about it.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in
    ('ADOPT', 'ADOPT_WITH_CHANGES', 'REFER_BACK', 'CONTINUE', 'ADJUST', 'STOP', 'DISPENSATION', 'OTHER'));
alter table decision
    add column manner       text not null default 'MEETING' check (manner in ('MEETING', 'WRITING', 'SIGNING')),
    add column agreed       text,
    add column subject_kind text,
    add column subject_id   uuid,
    add column published_on date,
    add constraint decision_in_writing_says_who check (manner <> 'WRITING' or agreed is not null),
    add constraint decision_subject_is_whole check (num_nulls(subject_kind, subject_id) in (0, 2));
update decision
   set published_on = taken_on,
       manner = case when exists (select 1 from agreement where signed_on = taken_on) then 'SIGNING' else 'MEETING' end;
update decision
   set subject_kind = 'agenda', subject_id = revision.agenda_id
  from agenda_revision revision
 where revision.decision_id = decision.id;
alter table decision alter column manner drop default;
create index decision_subject on decision (subject_kind, subject_id);
create index decision_taken_on on decision (taken_on);
grant update (published_on) on decision to ${application-role};

-- The Dutch of a decision never changes. Its English may be added or corrected: the newest counts.
create table decision_translation (
    decision_id uuid        not null references decision,
    edition     integer     not null check (edition > 0),
    how         text        not null,
    text        text        not null,
    at          timestamptz not null,
    author      text        not null,
    primary key (decision_id, edition)
);
create trigger trail after insert or update or delete on decision_translation
    for each row execute function trail_record('decision_id', 'edition');
revoke update, delete on decision_translation from ${application-role};

-- Who does what by when. What was decided does not change; how it goes does.
create table decision_task (
    id          uuid primary key,
    decision_id uuid    not null references decision,
    position    integer not null,
    text        jsonb   not null check (text ? 'nl'),
    who         text    not null,
    due_on      date,
    state       text    not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    closed_on   date,
    remark      text,
    unique (decision_id, position),
    constraint decision_task_closed_says_when check ((state = 'OPEN') = (closed_on is null)),
    constraint decision_task_dropped_says_why check (state <> 'DROPPED' or remark is not null)
);
create index decision_task_open on decision_task (due_on) where state = 'OPEN';
create trigger trail after insert or update or delete on decision_task
    for each row execute function trail_record();
revoke update, delete on decision_task from ${application-role};
grant update (state, closed_on, remark) on decision_task to ${application-role};
