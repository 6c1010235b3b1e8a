create table visits (id integer primary key);
create function visitors() returns integer language sql as $$ select 1 $$;
create view traffic as select visitors() as visitors;
create or replace function visitors() returns integer
  language sql as $$ select max(visitors)::integer from traffic $$;
