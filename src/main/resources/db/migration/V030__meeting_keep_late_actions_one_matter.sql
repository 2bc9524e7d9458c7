-- What is late is one matter, on whatever day the meeting is.
alter table meeting_item disable trigger user;
update meeting_item set matter = regexp_replace(matter, ':\d{4}-\d\d-\d\d$', '') where matter like 'overdue:%';
alter table meeting_item enable trigger user;
