-- Whether everybody may read approved minutes can be decided anew; nothing else of the meeting changes.
drop trigger frozen on meeting;
create trigger frozen before update on meeting for each row
    when (to_jsonb(old) - array ['public_minutes', 'version']
        is distinct from to_jsonb(new) - array ['public_minutes', 'version'])
    execute function frozen_row_refuse();
create trigger frozen_deletion before delete on meeting
    for each row execute function frozen_row_refuse();

-- The days a meeting was planned for before; links to them lead on.
alter table meeting add column former_days date[] not null default '{}';
