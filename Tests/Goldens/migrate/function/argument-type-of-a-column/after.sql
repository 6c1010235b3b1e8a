create table people (id bigint primary key, name text);
create function named(wanted people.name%type, number people.id%type) returns setof people.id%type language sql stable as $$ select id from people where name = wanted limit number $$;
