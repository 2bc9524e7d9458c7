-- Where a revision was copied from, so that readers can be told what changes; and when it was put to whom.
alter table agenda_revision
    add column copied_from uuid references agenda_revision,
    add column proposed_on date,
    add column proposed_for jsonb check (proposed_for ? 'nl');
alter table agenda_revision add constraint agenda_revision_proposed_says_when check (
    (proposed_on is null) = (proposed_for is null) and (state <> 'PROPOSED' or proposed_on is not null));

-- What readers of a proposed agenda say of it, or of one of its entries. It stays inside, as it was written.
create table agenda_remark (
    id            uuid primary key,
    revision_id   uuid        not null references agenda_revision,
    entry_lineage uuid,
    text          text        not null check (text <> ''),
    author        text        not null,
    author_label  text        not null,
    at            timestamptz not null
);
create index agenda_remark_revision on agenda_remark (revision_id);
create trigger trail after insert or update or delete on agenda_remark
    for each row execute function trail_record();
revoke update, delete on agenda_remark from ${application-role};

-- Life after adoption: what happened to an entry or an action, told one after the other.
create table agenda_event (
    id                    uuid primary key,
    kind                  text        not null check (kind in ('ACTION_DONE', 'ACTION_DROPPED', 'ACTION_MOVED', 'ACTION_REOPENED',
                                                               'LEAD_ACCEPTED', 'LEAD_JOINED', 'LEAD_LEFT', 'PARTNER_JOINED', 'PARTNER_LEFT')),
    entry_lineage         uuid        not null,
    action_lineage        uuid,
    organisation_id       uuid references organisation,
    day                   date        not null,
    deadline_words        jsonb check (deadline_words ? 'nl'),
    deadline_precision    text check (deadline_precision in ('DAY', 'MONTH', 'QUARTER', 'SEASON', 'YEAR', 'RECURRING', 'UNDATED')),
    deadline_first_day    date,
    deadline_last_day     date,
    remark                jsonb check (remark ? 'nl'),
    actor                 text        not null,
    at                    timestamptz not null,
    check (deadline_first_day <= deadline_last_day),
    constraint agenda_event_is_about_one_thing check (
        (action_lineage is not null) = (kind like 'ACTION%')
        and (organisation_id is not null) = (kind not like 'ACTION%')
        and (deadline_words is not null) = (kind = 'ACTION_MOVED')
        and (deadline_precision is not null) = (kind = 'ACTION_MOVED')
        and (remark is not null or kind not in ('ACTION_DROPPED', 'ACTION_MOVED')))
);
create index agenda_event_entry on agenda_event (entry_lineage);
create index agenda_event_action on agenda_event (action_lineage);
create trigger trail after insert or update or delete on agenda_event
    for each row execute function trail_record();
revoke update, delete on agenda_event from ${application-role};
