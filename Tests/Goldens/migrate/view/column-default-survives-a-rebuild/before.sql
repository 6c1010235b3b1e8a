create table people (id integer primary key, name varchar(20), source text);
create view entered as select id, name, source from people;
alter view entered alter source set default 'form';
comment on column entered.source is 'Where from';
