-- A meeting of the steering group: planned, convened, held, its minutes proposed and approved.
create table meeting (
    id             uuid primary key,
    version        integer not null,
    state          text    not null check (state in
        ('PLANNED', 'CONVENED', 'HELD', 'MINUTES_PROPOSED', 'MINUTES_APPROVED', 'CANCELLED')),
    kind           text    not null check (kind in ('ADOPTION', 'INTERIM_EVALUATION', 'OTHER')),
    day            date    not null,
    starts_at      time    not null,
    ends_at        time    not null,
    place          jsonb check (place ? 'nl'),
    video_link     text,
    public_date    boolean not null,
    invitation     integer not null check (invitation >= 0),
    closing_note   text,
    public_minutes boolean not null,
    approved_on    date,
    approved_in    uuid references meeting,
    frozen_at      timestamptz,
    frozen_by      text,
    constraint meeting_ends_after_it_starts check (ends_at > starts_at),
    constraint meeting_is_somewhere check (num_nulls(place, video_link) < 2),
    constraint meeting_approved_is_frozen check (
        (state = 'MINUTES_APPROVED') = (num_nulls(approved_on, frozen_at, frozen_by) = 0)
        and num_nonnulls(frozen_at, frozen_by, approved_on) in (0, 3))
);
create unique index meeting_one_a_day on meeting (day) where state <> 'CANCELLED';
create trigger trail after insert or update or delete on meeting
    for each row execute function trail_record();
create trigger frozen before update or delete on meeting
    for each row execute function frozen_row_refuse();
revoke delete on meeting from ${application-role};

-- Who is asked to come. The sequence is that of the last invitation that went out.
create table meeting_invitee (
    id         uuid primary key,
    version    integer not null,
    meeting_id uuid    not null references meeting,
    account_id uuid references account,
    name       text    not null,
    email      text,
    language   text    not null check (language in ('nl', 'en')),
    capacity   text    not null check (capacity in ('CHAIR', 'MEMBER', 'GUEST', 'STAFF')),
    attendance text check (attendance in ('PRESENT', 'EXCUSED', 'ABSENT')),
    sequence   integer,
    unique (meeting_id, account_id)
);
create unique index meeting_invitee_one_chair on meeting_invitee (meeting_id) where capacity = 'CHAIR';
create index meeting_invitee_account on meeting_invitee (account_id);
create trigger trail after insert or update or delete on meeting_invitee
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on meeting_invitee
    for each row execute function frozen_part_refuse('select frozen_at from meeting where id = $1', 'meeting_id');

-- The order of the day, with what the minutes say of each point.
create table meeting_item (
    id          uuid primary key,
    version     integer not null,
    meeting_id  uuid    not null references meeting,
    position    integer not null,
    kind        text    not null,
    matter      text,
    title       jsonb   not null check (title ? 'nl'),
    explanation jsonb check (explanation ? 'nl'),
    page        text,
    page_values jsonb,
    minutes     text,
    unique (meeting_id, matter)
);
create index meeting_item_meeting on meeting_item (meeting_id);
create trigger trail after insert or update or delete on meeting_item
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on meeting_item
    for each row execute function frozen_part_refuse('select frozen_at from meeting where id = $1', 'meeting_id');

-- What readers of proposed minutes say of them. It stays inside.
create table meeting_remark (
    id           uuid primary key,
    meeting_id   uuid        not null references meeting,
    text         text        not null,
    author       text        not null,
    author_label text        not null,
    at           timestamptz not null
);
create index meeting_remark_meeting on meeting_remark (meeting_id);
create trigger trail after insert or update or delete on meeting_remark
    for each row execute function trail_record();
create trigger frozen before insert or update or delete on meeting_remark
    for each row execute function frozen_part_refuse('select frozen_at from meeting where id = $1', 'meeting_id');
revoke update, delete on meeting_remark from ${application-role};
