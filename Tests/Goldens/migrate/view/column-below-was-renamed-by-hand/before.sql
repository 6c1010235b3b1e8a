create table people (id integer primary key, name text);
create view names as select id, name from people order by name;
comment on view names is 'Names';
