create table people (id integer primary key, name text collate "C", constraint small check (name < 'm'));
create index people_name on people (name);
