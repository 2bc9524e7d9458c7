-- What was offered when a point was written: a point that still says so follows its matter. For points
-- of before, the trail has kept how they came in.
alter table meeting_item disable trigger user;
alter table meeting_item
    add column offered_title jsonb check (offered_title ? 'nl'),
    add column offered_why   jsonb check (offered_why ? 'nl');
update meeting_item i
   set offered_title = t.after -> 'title', offered_why = nullif(t.after -> 'explanation', 'null')
  from trail t
 where t.table_name = 'meeting_item' and t.operation = 'insert' and t.row_key = i.id::text
   and i.matter is not null;
alter table meeting_item enable trigger user;
