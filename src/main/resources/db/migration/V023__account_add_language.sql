-- The language somebody is written to in.
alter table account add column language text not null default 'nl' check (language in ('nl', 'en'));
alter table account alter column language drop default;
