create schema app;
create domain app.kind as text check (value in ('a', 'b'));
create table app.people (id bigint generated always as identity primary key, kind app.kind, name text);
create view app.names as select name, kind from app.people;
create function app.people_of(k app.kind) returns setof app.people language sql stable as $$ select * from app.people where kind = k $$;
create materialized view app.counts as select kind, count(*) as number from app.people group by kind;
