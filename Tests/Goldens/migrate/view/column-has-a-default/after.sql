create table people (id integer primary key, name text, source text);
create view entered as select id, name, source from people;
alter view entered alter source set default 'import';
alter view entered alter name set default 'nobody';
