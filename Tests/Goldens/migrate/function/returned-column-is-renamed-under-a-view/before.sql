create table people (id integer primary key, name text not null);
create function listed() returns table (id integer, label text) language sql stable as $$ select id, name from people $$;
create view labels as select id, label from listed();
