-- A lead may want to bring a partner in: the steering group is heard before that partner joins.
alter table agenda_event drop constraint agenda_event_kind_check;
alter table agenda_event add constraint agenda_event_kind_check check (kind in
    ('ACTION_DONE', 'ACTION_DROPPED', 'ACTION_MOVED', 'ACTION_REOPENED', 'LEAD_ACCEPTED', 'LEAD_JOINED',
     'LEAD_LEFT', 'PARTNER_PROPOSED', 'PARTNER_JOINED', 'PARTNER_LEFT'));
