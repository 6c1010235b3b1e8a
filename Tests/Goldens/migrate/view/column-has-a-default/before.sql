create table people (id integer primary key, name text, source text);
create view entered as select id, name, source from people;
alter view entered alter source set default 'form';
