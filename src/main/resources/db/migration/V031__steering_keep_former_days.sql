-- The days a round was planned for before; links to them lead on.
alter table review_round disable trigger user;
alter table review_round add column former_days date[] not null default '{}';
alter table review_round enable trigger user;
