-- The application works with its own role: it reads and writes rows, and never changes the schema.
grant usage on schema public to ${application-role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${application-role};
alter default privileges in schema public grant usage, select on sequences to ${application-role};

-- Every change of every table: who, when, why, before and after.
create table trail (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default clock_timestamp(),
    transaction xid8        not null default pg_current_xact_id(),
    actor       text        not null,
    reason      text,
    table_name  text        not null,
    row_key     text        not null,
    operation   text        not null check (operation in ('insert', 'update', 'delete')),
    before      jsonb,
    after       jsonb
);
create index trail_of_row on trail (table_name, row_key, id);
revoke insert, update, delete on trail from ${application-role};

-- Writes the trail. The actor and the reason are set per transaction; hand-written SQL without them is
-- told by the name of the database role. Arguments: the columns that make up the row's key, else 'id'.
create function trail_record() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    old_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
    new_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    key     text;
begin
    if old_row is not distinct from new_row then
        return null;
    end if;
    if tg_nargs = 0 then
        key := coalesce(new_row, old_row) ->> 'id';
    else
        select string_agg(coalesce(new_row, old_row) ->> name, '/' order by place)
          into key
          from unnest(tg_argv) with ordinality as part (name, place);
    end if;
    insert into trail (actor, reason, table_name, row_key, operation, before, after)
    values (coalesce(nullif(current_setting('kennisstad.actor', true), ''), 'database:' || session_user),
            nullif(current_setting('kennisstad.reason', true), ''),
            tg_table_name, key, lower(tg_op), old_row, new_row);
    return null;
end
$$;
