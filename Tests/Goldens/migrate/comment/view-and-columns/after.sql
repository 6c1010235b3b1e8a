create table people (id integer primary key, name text);
create view names as select id, name from people;
create materialized view ids as select id from people;
comment on column names.id is 'A number';
comment on materialized view ids is 'Numbers';
comment on column ids.id is 'A number';
