create type kind as enum ('a', 'b');
create table people (id serial primary key, kind kind, name text);
create view names as select name, kind from people;
create function people_of(k kind) returns setof people language sql stable as $$ select * from people where kind = k $$;
create materialized view counts as select kind, count(*) as number from people group by kind;
