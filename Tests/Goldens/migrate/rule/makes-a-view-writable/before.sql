create table people (id integer primary key, name text, gone boolean not null default false);
create view present as select id, name from people where not gone;
