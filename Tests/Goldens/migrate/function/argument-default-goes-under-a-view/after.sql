create table pages (id integer primary key);
create function page(number integer, size integer) returns integer language sql as $$ select number * size $$;
create view offsets as select id, page(id, 20) as start from pages;
