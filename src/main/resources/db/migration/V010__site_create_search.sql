create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- Dutch, English and plain words, all without accents.
create text search configuration kennisstad_nl (copy = dutch);
alter text search configuration kennisstad_nl
    alter mapping for hword, hword_part, word with unaccent, dutch_stem;
create text search configuration kennisstad_en (copy = english);
alter text search configuration kennisstad_en
    alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration kennisstad_plain (copy = simple);
alter text search configuration kennisstad_plain
    alter mapping for hword, hword_part, word with unaccent, simple;

-- What the public can find. Derived from the rest and made anew with every change, so without a trail.
create table search_document (
    id          bigint generated always as identity primary key,
    language    text    not null check (language in ('nl', 'en')),
    kind        text    not null,
    path        text    not null,
    code        text    not null,
    title       text    not null,
    body        text    not null,
    words       tsvector not null generated always as (
        case language
            when 'nl' then setweight(to_tsvector('kennisstad_nl', code || ' ' || title), 'A') || to_tsvector('kennisstad_nl', body)
            else setweight(to_tsvector('kennisstad_en', code || ' ' || title), 'A') || to_tsvector('kennisstad_en', body)
        end) stored
);
create index search_document_words on search_document using gin (words);

-- All words that occur, to find the longer and the nearly equal ones.
create table search_word (
    language text not null check (language in ('nl', 'en')),
    word     text not null,
    primary key (language, word)
);
create index search_word_trigram on search_word using gin (word gin_trgm_ops);
