create table people (id integer primary key, name text collate pg_catalog."C", note text, constraint small check (name < 'm' collate "C"));
create index people_name on people (name collate "C");
