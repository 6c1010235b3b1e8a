create table people (id integer primary key, name text);
create view names as select id, name from people;
create materialized view ids as select id from people;
comment on view names is 'Names';
comment on column names.name is 'A name';
