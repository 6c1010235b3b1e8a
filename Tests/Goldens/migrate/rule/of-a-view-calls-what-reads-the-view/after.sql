-- postgresql: 14
create table works (id integer primary key, pages bigint);
create view list as select id, pages from works;
create function listed() returns setof list language sql
  begin atomic select * from list; end;
create rule no_delete as on delete to list do instead select listed();
create materialized view counts as select id, pages from works;
create function pages_of(counts) returns bigint language sql immutable
  begin atomic select ($1).pages; end;
create index counts_pages on counts (pages_of(counts.*));
