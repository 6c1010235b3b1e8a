create table people (id integer primary key, name varchar(20));
create function named(wanted people.name%type, number people.id%type) returns setof people.id%type language sql stable as $$ select id from people where name = wanted limit number $$;
