create table people (id integer primary key, name text, code text collate "C");
create index people_name on people (name, code);
