create domain score as integer check (value >= 0);
create function twice(s score) returns score language sql immutable as $$ select (s * 2)::score $$;
create view scores as select 5::score as five, twice(4::score) as eight;
create table games (id integer primary key, s score default twice(3));
