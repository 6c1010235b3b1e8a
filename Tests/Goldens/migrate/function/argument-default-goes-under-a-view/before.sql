create table pages (id integer primary key);
create function page(number integer, size integer default 20) returns integer language sql as $$ select number * size $$;
create view offsets as select id, page(id) as start from pages;
