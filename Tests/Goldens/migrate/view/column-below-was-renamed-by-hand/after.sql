create table people (id integer primary key, name text);
create view names as select id, name from people order by name;
alter table people rename name to full_name;
comment on view names is 'Full names';
