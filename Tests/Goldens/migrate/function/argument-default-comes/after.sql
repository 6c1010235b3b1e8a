create table keep (id integer primary key);
create function page(number integer, size integer default 20) returns integer language sql as $$ select number * size $$;
