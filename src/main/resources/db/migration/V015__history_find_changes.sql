-- The trail is read per thing: the rows that are part of a row, also after they are gone.
create index trail_of_project on trail ((coalesce(after, before) ->> 'project_id'), table_name)
    where coalesce(after, before) ->> 'project_id' is not null;
create index trail_of_revision on trail ((coalesce(after, before) ->> 'revision_id'), table_name)
    where coalesce(after, before) ->> 'revision_id' is not null;
create index trail_of_entry on trail ((coalesce(after, before) ->> 'entry_id'), table_name)
    where coalesce(after, before) ->> 'entry_id' is not null;
create index trail_of_agenda on trail ((coalesce(after, before) ->> 'agenda_id'), table_name)
    where coalesce(after, before) ->> 'agenda_id' is not null;
create index trail_of_organisation on trail ((coalesce(after, before) ->> 'organisation_id'), table_name)
    where coalesce(after, before) ->> 'organisation_id' is not null;
create index trail_of_office on trail ((coalesce(after, before) ->> 'office_id'), table_name)
    where coalesce(after, before) ->> 'office_id' is not null;
create index trail_of_entry_lineage on trail ((coalesce(after, before) ->> 'entry_lineage'), table_name)
    where coalesce(after, before) ->> 'entry_lineage' is not null;
create index trail_of_lineage on trail ((coalesce(after, before) ->> 'lineage_id'), table_name)
    where coalesce(after, before) ->> 'lineage_id' is not null;
