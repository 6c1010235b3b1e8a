create type level as enum ('low', 'mid', 'high');
create type reading as (at date, level level);
create type level_range as range (subtype = level);
create domain known_level as level not null default 'mid';
create table logs (id integer primary key, r reading, span level_range, known known_level, many level[] default array['low', 'mid']::level[]);
create view high as select id, (r).level as level, upper(span) as until from logs where (r).level = 'high';
